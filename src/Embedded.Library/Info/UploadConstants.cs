namespace PeachpieSockets.Embedded.Library.Info;

/// <summary>What became of files that a form sent.</summary>
[PhpExtension("Core")]
public static class UploadConstants
{
    /// <summary>Files sent by a form: it came.</summary>
    public const int UPLOAD_ERR_OK = 0;

    /// <summary>Files sent by a form: it is larger than the settings allow.</summary>
    public const int UPLOAD_ERR_INI_SIZE = 1;

    /// <summary>Files sent by a form: it is larger than the form allows.</summary>
    public const int UPLOAD_ERR_FORM_SIZE = 2;

    /// <summary>Files sent by a form: a part came.</summary>
    public const int UPLOAD_ERR_PARTIAL = 3;

    /// <summary>Files sent by a form: none came.</summary>
    public const int UPLOAD_ERR_NO_FILE = 4;

    /// <summary>Files sent by a form: there is no folder for it.</summary>
    public const int UPLOAD_ERR_NO_TMP_DIR = 6;

    /// <summary>Files sent by a form: it could not be written.</summary>
    public const int UPLOAD_ERR_CANT_WRITE = 7;

    /// <summary>Files sent by a form: an extension refused it.</summary>
    public const int UPLOAD_ERR_EXTENSION = 8;
}
