namespace PeachpieSockets.Embedded.Library.Streams.Functions;

/// <summary>Constants of the file functions.</summary>
[PhpExtension("standard")]
public static class FileConstants
{
    /// <summary>Seek from the start.</summary>
    public const int SEEK_SET = 0;

    /// <summary>Seek from the position.</summary>
    public const int SEEK_CUR = 1;

    /// <summary>Seek from the end.</summary>
    public const int SEEK_END = 2;

    /// <summary>Shared lock.</summary>
    public const int LOCK_SH = 1;

    /// <summary>Exclusive lock.</summary>
    public const int LOCK_EX = 2;

    /// <summary>Unlock.</summary>
    public const int LOCK_UN = 3;

    /// <summary>Do not wait for the lock.</summary>
    public const int LOCK_NB = 4;

    /// <summary>Search the include path.</summary>
    public const int FILE_USE_INCLUDE_PATH = 1;

    /// <summary>Lines without their ends.</summary>
    public const int FILE_IGNORE_NEW_LINES = 2;

    /// <summary>No empty lines.</summary>
    public const int FILE_SKIP_EMPTY_LINES = 4;

    /// <summary>Write behind what is there.</summary>
    public const int FILE_APPEND = 8;

    /// <summary>No default context.</summary>
    public const int FILE_NO_DEFAULT_CONTEXT = 16;

    /// <summary>Has no effect.</summary>
    public const int FILE_TEXT = 0;

    /// <summary>Has no effect.</summary>
    public const int FILE_BINARY = 0;

    /// <summary>fnmatch(): no escapes.</summary>
    public const int FNM_NOESCAPE = 2;

    /// <summary>fnmatch(): slashes only by slashes.</summary>
    public const int FNM_PATHNAME = 1;

    /// <summary>fnmatch(): leading dots only by dots.</summary>
    public const int FNM_PERIOD = 4;

    /// <summary>fnmatch(): any case.</summary>
    public const int FNM_CASEFOLD = 16;

    /// <summary>glob(): braces.</summary>
    public const int GLOB_BRACE = 1024;

    /// <summary>glob(): a slash behind folders.</summary>
    public const int GLOB_MARK = 2;

    /// <summary>glob(): unsorted.</summary>
    public const int GLOB_NOSORT = 4;

    /// <summary>glob(): the pattern itself where nothing matches.</summary>
    public const int GLOB_NOCHECK = 16;

    /// <summary>glob(): no escapes.</summary>
    public const int GLOB_NOESCAPE = 64;

    /// <summary>glob(): stop at errors.</summary>
    public const int GLOB_ERR = 1;

    /// <summary>glob(): folders only.</summary>
    public const int GLOB_ONLYDIR = 8192;

    /// <summary>glob(): all flags.</summary>
    public const int GLOB_AVAILABLE_FLAGS = 9303;

    /// <summary>scandir(): by name.</summary>
    public const int SCANDIR_SORT_ASCENDING = 0;

    /// <summary>scandir(): by name, backwards.</summary>
    public const int SCANDIR_SORT_DESCENDING = 1;

    /// <summary>scandir(): as they come.</summary>
    public const int SCANDIR_SORT_NONE = 2;

    /// <summary>Standard input.</summary>
    public static Func<Context, PhpValue> STDIN { get; } = static ctx => StreamState.Of(ctx).Input;

    /// <summary>Standard output.</summary>
    public static Func<Context, PhpValue> STDOUT { get; } = static ctx => StreamState.Of(ctx).Output;

    /// <summary>Standard error.</summary>
    public static Func<Context, PhpValue> STDERR { get; } = static ctx => StreamState.Of(ctx).Error;
}
