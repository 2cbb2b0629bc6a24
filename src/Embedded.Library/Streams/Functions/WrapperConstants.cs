namespace PeachpieSockets.Embedded.Library.Streams.Functions;

/// <summary>What wrappers of scripts are told, and other constants of streams.</summary>
[PhpExtension("standard")]
public static class WrapperConstants
{
    /// <summary>No buffer.</summary>
    public const int STREAM_BUFFER_NONE = 0;

    /// <summary>stream_cast(): for other uses than a selection.</summary>
    public const int STREAM_CAST_AS_STREAM = 0;

    /// <summary>Notification: how severe it is.</summary>
    public const int STREAM_NOTIFY_SEVERITY_INFO = 0;

    /// <summary>Line by line.</summary>
    public const int STREAM_BUFFER_LINE = 1;

    /// <summary>stream_metadata(): touch().</summary>
    public const int STREAM_META_TOUCH = 1;

    /// <summary>Notification: resolve.</summary>
    public const int STREAM_NOTIFY_RESOLVE = 1;

    /// <summary>Notification: how severe it is.</summary>
    public const int STREAM_NOTIFY_SEVERITY_WARN = 1;

    /// <summary>stream_set_option(): whether reading waits.</summary>
    public const int STREAM_OPTION_BLOCKING = 1;

    /// <summary>url_stat(): of a link itself.</summary>
    public const int STREAM_URL_STAT_LINK = 1;

    /// <summary>As much as the buffer holds.</summary>
    public const int STREAM_BUFFER_FULL = 2;

    /// <summary>Do not look at the schemes of addresses.</summary>
    public const int STREAM_IGNORE_URL = 2;

    /// <summary>stream_metadata(): chown() by name.</summary>
    public const int STREAM_META_OWNER_NAME = 2;

    /// <summary>Notification: connect.</summary>
    public const int STREAM_NOTIFY_CONNECT = 2;

    /// <summary>Notification: how severe it is.</summary>
    public const int STREAM_NOTIFY_SEVERITY_ERR = 2;

    /// <summary>stream_set_option(): the buffer for reading.</summary>
    public const int STREAM_OPTION_READ_BUFFER = 2;

    /// <summary>url_stat(): raise nothing.</summary>
    public const int STREAM_URL_STAT_QUIET = 2;

    /// <summary>stream_cast(): for stream_select().</summary>
    public const int STREAM_CAST_FOR_SELECT = 3;

    /// <summary>stream_metadata(): chown() by number.</summary>
    public const int STREAM_META_OWNER = 3;

    /// <summary>Notification: auth required.</summary>
    public const int STREAM_NOTIFY_AUTH_REQUIRED = 3;

    /// <summary>stream_set_option(): the buffer for writing.</summary>
    public const int STREAM_OPTION_WRITE_BUFFER = 3;

    /// <summary>stream_metadata(): chgrp() by name.</summary>
    public const int STREAM_META_GROUP_NAME = 4;

    /// <summary>Notification: mime type is.</summary>
    public const int STREAM_NOTIFY_MIME_TYPE_IS = 4;

    /// <summary>stream_set_option(): how long reading waits.</summary>
    public const int STREAM_OPTION_READ_TIMEOUT = 4;

    /// <summary>stream_metadata(): chgrp() by number.</summary>
    public const int STREAM_META_GROUP = 5;

    /// <summary>Notification: file size is.</summary>
    public const int STREAM_NOTIFY_FILE_SIZE_IS = 5;

    /// <summary>stream_metadata(): chmod().</summary>
    public const int STREAM_META_ACCESS = 6;

    /// <summary>Notification: redirected.</summary>
    public const int STREAM_NOTIFY_REDIRECTED = 6;

    /// <summary>Notification: progress.</summary>
    public const int STREAM_NOTIFY_PROGRESS = 7;

    /// <summary>Notification: completed.</summary>
    public const int STREAM_NOTIFY_COMPLETED = 8;

    /// <summary>Notification: failure.</summary>
    public const int STREAM_NOTIFY_FAILURE = 9;

    /// <summary>Notification: auth result.</summary>
    public const int STREAM_NOTIFY_AUTH_RESULT = 10;

    /// <summary>The stream has to have a position.</summary>
    public const int STREAM_MUST_SEEK = 16;
}
