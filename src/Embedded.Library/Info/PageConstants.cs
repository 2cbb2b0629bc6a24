namespace PeachpieSockets.Embedded.Library.Info;

/// <summary>The parts of phpinfo() and phpcredits(), and where settings may be made.</summary>
[PhpExtension("standard")]
public static class PageConstants
{
    /// <summary>phpcredits(): group.</summary>
    public const int CREDITS_GROUP = 1;

    /// <summary>phpinfo(): general.</summary>
    public const int INFO_GENERAL = 1;

    /// <summary>Settings: user.</summary>
    public const int INI_USER = 1;

    /// <summary>phpcredits(): general.</summary>
    public const int CREDITS_GENERAL = 2;

    /// <summary>phpinfo(): credits.</summary>
    public const int INFO_CREDITS = 2;

    /// <summary>Settings: perdir.</summary>
    public const int INI_PERDIR = 2;

    /// <summary>phpcredits(): sapi.</summary>
    public const int CREDITS_SAPI = 4;

    /// <summary>phpinfo(): configuration.</summary>
    public const int INFO_CONFIGURATION = 4;

    /// <summary>Settings: system.</summary>
    public const int INI_SYSTEM = 4;

    /// <summary>Settings: all.</summary>
    public const int INI_ALL = 7;

    /// <summary>phpcredits(): modules.</summary>
    public const int CREDITS_MODULES = 8;

    /// <summary>phpinfo(): modules.</summary>
    public const int INFO_MODULES = 8;

    /// <summary>phpcredits(): docs.</summary>
    public const int CREDITS_DOCS = 16;

    /// <summary>phpinfo(): environment.</summary>
    public const int INFO_ENVIRONMENT = 16;

    /// <summary>phpcredits(): fullpage.</summary>
    public const int CREDITS_FULLPAGE = 32;

    /// <summary>phpinfo(): variables.</summary>
    public const int INFO_VARIABLES = 32;

    /// <summary>phpcredits(): qa.</summary>
    public const int CREDITS_QA = 64;

    /// <summary>phpinfo(): license.</summary>
    public const int INFO_LICENSE = 64;

    /// <summary>phpcredits(): all.</summary>
    public const long CREDITS_ALL = 4294967295;

    /// <summary>phpinfo(): all.</summary>
    public const long INFO_ALL = 4294967295;
}
