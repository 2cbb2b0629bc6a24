namespace PeachpieSockets.Corpus.Tests.Execution;

/// <summary>The settings that php's own test runner gives to every test, so that a php.ini cannot change a result.</summary>
internal static class TestSettings
{
    /// <summary>In order; a test's --INI-- comes after them.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Defaults { get; } =
    [
        new("output_handler", ""),
        new("open_basedir", ""),
        new("disable_functions", ""),
        new("output_buffering", "0"),
        new("error_reporting", "32767"),
        new("display_errors", "1"),
        new("display_startup_errors", "1"),
        new("log_errors", "0"),
        new("html_errors", "0"),
        new("docref_root", ""),
        new("docref_ext", ".html"),
        new("error_prepend_string", ""),
        new("error_append_string", ""),
        new("auto_prepend_file", ""),
        new("auto_append_file", ""),
        new("ignore_repeated_errors", "0"),
        new("precision", "14"),
        new("serialize_precision", "-1"),
        new("memory_limit", "128M"),
        new("zend.assertions", "1"),
        new("zend.exception_ignore_args", "0"),
        new("zend.exception_string_param_max_len", "15"),
        new("short_open_tag", "0"),
    ];
}
