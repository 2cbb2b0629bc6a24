namespace PeachpieSockets.Embedded.Runtime;

/// <summary>The settings of PHP itself, with the values that the command-line php 8.2 has without a php.ini.</summary>
internal static class CoreSettings
{
    public static readonly IniSetting[] All =
    [
        new("allow_url_fopen", "Core", "1", IniAccess.System, null),
        new("allow_url_include", "Core", "0", IniAccess.System, null),
        new("arg_separator.input", "Core", "&", IniAccess.PerDirectory | IniAccess.System, null),
        new("arg_separator.output", "Core", "&", IniAccess.All, null),
        new("assert.active", "standard", "1", IniAccess.All, null),
        new("assert.bail", "standard", "0", IniAccess.All, null),
        new("assert.callback", "standard", null, IniAccess.All, null),
        new("assert.exception", "standard", "1", IniAccess.All, null),
        new("assert.warning", "standard", "1", IniAccess.All, null),
        new("auto_append_file", "Core", null, IniAccess.PerDirectory | IniAccess.System, null),
        new("auto_detect_line_endings", "Core", "0", IniAccess.All, null),
        new("auto_globals_jit", "Core", "1", IniAccess.PerDirectory | IniAccess.System, null),
        new("auto_prepend_file", "Core", null, IniAccess.PerDirectory | IniAccess.System, null),
        new("date.default_latitude", "date", "31.7667", IniAccess.All, null),
        new("date.default_longitude", "date", "35.2333", IniAccess.All, null),
        new("date.sunrise_zenith", "date", "90.833333", IniAccess.All, null),
        new("date.sunset_zenith", "date", "90.833333", IniAccess.All, null),
        new("date.timezone", "date", "UTC", IniAccess.All, SetTimeZone),
        new("default_charset", "Core", "UTF-8", IniAccess.All, null),
        new("default_mimetype", "Core", "text/html", IniAccess.All, null),
        new("default_socket_timeout", "Core", "60", IniAccess.All, null),
        new("disable_classes", "Core", "", IniAccess.System, null),
        new("disable_functions", "Core", "", IniAccess.System, null),
        new("display_errors", "Core", "1", IniAccess.All, SetDisplayErrors),
        new("display_startup_errors", "Core", "1", IniAccess.All, null),
        new("doc_root", "Core", null, IniAccess.System, null),
        new("docref_ext", "Core", "", IniAccess.All, null),
        new("docref_root", "Core", "", IniAccess.All, null),
        new("enable_dl", "Core", "1", IniAccess.System, null),
        new("enable_post_data_reading", "Core", "1", IniAccess.PerDirectory | IniAccess.System, null),
        new("error_append_string", "Core", null, IniAccess.All, null),
        new("error_log", "Core", null, IniAccess.All, null),
        new("error_log_mode", "Core", "0644", IniAccess.All, null),
        new("error_prepend_string", "Core", null, IniAccess.All, null),
        new("error_reporting", "Core", null, IniAccess.All, SetErrorReporting),
        new("expose_php", "Core", "1", IniAccess.System, null),
        new("file_uploads", "Core", "1", IniAccess.System, null),
        new("filter.default", "filter", "unsafe_raw", IniAccess.PerDirectory | IniAccess.System, null),
        new("filter.default_flags", "filter", null, IniAccess.PerDirectory | IniAccess.System, null),
        new("from", "Core", null, IniAccess.All, null),
        new("highlight.comment", "Core", "#FF8000", IniAccess.All, null),
        new("highlight.default", "Core", "#0000BB", IniAccess.All, null),
        new("highlight.html", "Core", "#000000", IniAccess.All, null),
        new("highlight.keyword", "Core", "#007700", IniAccess.All, null),
        new("highlight.string", "Core", "#DD0000", IniAccess.All, null),
        new("html_errors", "Core", "0", IniAccess.All, null),
        new("ignore_repeated_errors", "Core", "0", IniAccess.All, null),
        new("ignore_repeated_source", "Core", "0", IniAccess.All, null),
        new("ignore_user_abort", "Core", "0", IniAccess.All, null),
        new("implicit_flush", "Core", "1", IniAccess.All, SetImplicitFlush),
        new("include_path", "Core", ".:/usr/share/php", IniAccess.All, static (_, value) => !value.IsEmpty),
        new("input_encoding", "Core", null, IniAccess.All, null),
        new("internal_encoding", "Core", null, IniAccess.All, null),
        new("log_errors", "Core", "0", IniAccess.All, SetLogErrors),
        new("max_execution_time", "Core", "0", IniAccess.All, SetTimeLimit),
        new("max_file_uploads", "Core", "20", IniAccess.PerDirectory | IniAccess.System, null),
        new("max_input_nesting_level", "Core", "64", IniAccess.PerDirectory | IniAccess.System, null),
        new("max_input_time", "Core", "-1", IniAccess.PerDirectory | IniAccess.System, null),
        new("max_input_vars", "Core", "1000", IniAccess.PerDirectory | IniAccess.System, null),
        new("max_multipart_body_parts", "Core", "-1", IniAccess.PerDirectory | IniAccess.System, null),
        new("memory_limit", "Core", "128M", IniAccess.All, SetMemoryLimit),
        new("open_basedir", "Core", null, IniAccess.All, null),
        new("openssl.cafile", "Core", null, IniAccess.PerDirectory, null),
        new("openssl.capath", "Core", null, IniAccess.PerDirectory, null),
        new("output_buffering", "Core", "0", IniAccess.PerDirectory | IniAccess.System, null),
        new("output_encoding", "Core", null, IniAccess.All, null),
        new("output_handler", "Core", null, IniAccess.PerDirectory | IniAccess.System, null),
        new("pcre.backtrack_limit", "pcre", "1000000", IniAccess.All, null),
        new("pcre.jit", "pcre", "1", IniAccess.All, null),
        new("pcre.recursion_limit", "pcre", "100000", IniAccess.All, null),
        new("post_max_size", "Core", "8M", IniAccess.PerDirectory | IniAccess.System, null),
        new("precision", "Core", "14", IniAccess.All, SetPrecision),
        new("realpath_cache_size", "Core", "4096K", IniAccess.System, null),
        new("realpath_cache_ttl", "Core", "120", IniAccess.System, null),
        new("register_argc_argv", "Core", "1", IniAccess.PerDirectory | IniAccess.System, null),
        new("report_memleaks", "Core", "1", IniAccess.All, null),
        new("report_zend_debug", "Core", "0", IniAccess.All, null),
        new("request_order", "Core", null, IniAccess.PerDirectory | IniAccess.System, null),
        new("sendmail_from", "Core", null, IniAccess.All, null),
        new("sendmail_path", "Core", "/usr/sbin/sendmail -t -i", IniAccess.System, null),
        new("serialize_precision", "Core", "-1", IniAccess.All, SetSerializePrecision),
        new("short_open_tag", "Core", "1", IniAccess.PerDirectory | IniAccess.System, null),
        new("SMTP", "Core", "localhost", IniAccess.All, null),
        new("smtp_port", "Core", "25", IniAccess.All, null),
        new("sys_temp_dir", "Core", null, IniAccess.System, null),
        new("syslog.facility", "Core", "LOG_USER", IniAccess.System, null),
        new("syslog.filter", "Core", "no-ctrl", IniAccess.All, null),
        new("syslog.ident", "Core", "php", IniAccess.System, null),
        new("unserialize_callback_func", "Core", null, IniAccess.All, null),
        new("unserialize_max_depth", "Core", "4096", IniAccess.All, null),
        new("upload_max_filesize", "Core", "2M", IniAccess.PerDirectory | IniAccess.System, null),
        new("upload_tmp_dir", "Core", null, IniAccess.System, null),
        new("url_rewriter.hosts", "standard", "", IniAccess.All, null),
        new("url_rewriter.tags", "standard", "form=", IniAccess.All, null),
        new("user_agent", "Core", null, IniAccess.All, null),
        new("user_dir", "Core", null, IniAccess.System, null),
        new("user_ini.cache_ttl", "Core", "300", IniAccess.System, null),
        new("user_ini.filename", "Core", ".user.ini", IniAccess.System, null),
        new("variables_order", "Core", "EGPCS", IniAccess.PerDirectory | IniAccess.System, null),
        new("xmlrpc_error_number", "Core", "0", IniAccess.All, null),
        new("xmlrpc_errors", "Core", "0", IniAccess.System, null),
        new("zend.assertions", "Core", "1", IniAccess.All, null),
        new("zend.detect_unicode", "Core", "1", IniAccess.All, null),
        new("zend.enable_gc", "Core", "1", IniAccess.All, null),
        new("zend.exception_ignore_args", "Core", "0", IniAccess.All, null),
        new("zend.exception_string_param_max_len", "Core", "15", IniAccess.All, null),
        new("zend.multibyte", "Core", "0", IniAccess.PerDirectory, null),
        new("zend.script_encoding", "Core", null, IniAccess.All, null),
        new("zend.signal_check", "Core", "0", IniAccess.System, null),
        new("zlib.output_compression", "Core", "0", IniAccess.All, null),
        new("zlib.output_compression_level", "Core", "-1", IniAccess.All, null),
        new("zlib.output_handler", "Core", "", IniAccess.All, null),
    ];

    private static bool SetErrorReporting(Context ctx, PhpString value)
    {
        ctx.SetErrorReportingMask(value.IsEmpty ? (int)PhpError.E_ALL : (int)Convert.ToLong(value.AsSpan()));
        return true;
    }

    private static bool SetDisplayErrors(Context ctx, PhpString value)
    {
        ctx.DisplayErrors = Utf8.EqualsIgnoreCase(value.AsSpan(), "stderr"u8) ? ErrorDisplay.StandardError
            : Utf8.EqualsIgnoreCase(value.AsSpan(), "stdout"u8) || IniValues.ParseBoolean(value.AsSpan()) ? ErrorDisplay.Output
            : ErrorDisplay.Off;
        return true;
    }

    private static bool SetLogErrors(Context ctx, PhpString value)
    {
        ctx.LogErrors = IniValues.ParseBoolean(value.AsSpan());
        return true;
    }

    private static bool SetImplicitFlush(Context ctx, PhpString value)
    {
        ctx.Output.ImplicitFlush = IniValues.ParseBoolean(value.AsSpan());
        return true;
    }

    private static bool SetPrecision(Context ctx, PhpString value)
    {
        long digits = Convert.ToLong(value.AsSpan());
        if (digits < -1)
        {
            return false;
        }

        ctx.Precision = (int)digits;
        return true;
    }

    private static bool SetSerializePrecision(Context ctx, PhpString value)
    {
        long digits = Convert.ToLong(value.AsSpan());
        if (digits < -1)
        {
            return false;
        }

        ctx.SerializePrecision = (int)digits;
        return true;
    }

    // Given at the start it begins to count when the script does.
    private static bool SetTimeLimit(Context ctx, PhpString value)
    {
        if (ctx.CurrentFrame is not null)
        {
            ctx.RestartTimeLimit(IniValues.ParseQuantity(value.AsSpan()));
        }

        return true;
    }

    private static bool SetMemoryLimit(Context ctx, PhpString value)
    {
        ctx.SetMemoryLimit(value.IsEmpty ? Context.DefaultMemoryLimit : IniValues.ParseQuantity(value.AsSpan()));
        return true;
    }

    private static bool SetTimeZone(Context ctx, PhpString value)
    {
        if (TimeZoneInfo.TryFindSystemTimeZoneById(value.ToString(), out _))
        {
            return true;
        }

        ctx.Warning($"ini_set(): Invalid date.timezone value '{value}', using 'UTC' instead");
        return false;
    }
}
