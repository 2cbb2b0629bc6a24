namespace PeachpieSockets.Embedded.Library.Multibyte;

/// <summary>mbstring's settings, as PHP 8.2 has them.</summary>
[PhpExtension("mbstring")]
public static class MultibyteSettings
{
    private static readonly string[] s_languages =
    [
        "neutral", "Japanese", "ja", "Korean", "ko", "Simplified Chinese", "zh-cn", "Traditional Chinese", "zh-tw", "English", "en", "German", "de", "uni", "universal", "Russian", "ru",
        "Ukrainian", "ua", "Armenian", "hy", "Turkish", "tr",
    ];

    /// <summary>The encoding of the other functions, which may be set.</summary>
    [PhpSignature("(?string $encoding = null): string|bool")]
    public static PhpValue mb_internal_encoding(Context ctx, string? encoding = null)
    {
        var state = MultibyteState.Of(ctx);
        if (encoding is null)
        {
            return state.Internal.Name;
        }

        state.Internal = MultibyteState.Encoding(ctx, "mb_internal_encoding", 1, encoding);
        return true;
    }

    /// <summary>The encoding of the output, which may be set.</summary>
    [PhpSignature("(?string $encoding = null): string|bool")]
    public static PhpValue mb_http_output(Context ctx, string? encoding = null)
    {
        var state = MultibyteState.Of(ctx);
        if (encoding is null)
        {
            return state.HttpOutput.Name;
        }

        state.HttpOutput = MultibyteState.Encoding(ctx, "mb_http_output", 1, encoding);
        return true;
    }

    /// <summary>False: a command has no input of a web server.</summary>
    [PhpSignature("(?string $type = null): array|string|false")]
    public static PhpValue mb_http_input(string? type = null)
    {
        return type is null || (type.Length == 1 && "GPCSIL".Contains(char.ToUpperInvariant(type[0])))
            ? PhpValue.False
            : throw ArgumentBinder.ValueError(nameof(mb_http_input), 1, "type", "must be one of \"G\", \"P\", \"C\", \"S\", \"I\", or \"L\"");
    }

    /// <summary>The order of detection, which may be set.</summary>
    [PhpSignature("(array|string|null $encoding = null): array|bool")]
    public static PhpValue mb_detect_order(Context ctx, [PhpParam("array|string|null")] PhpValue encoding = default)
    {
        var state = MultibyteState.Of(ctx);
        if (encoding.IsNull)
        {
            return Functions.CoreFunctions.List(state.DetectOrder.Select(e => e.Name));
        }

        state.DetectOrder = MultibyteState.List(ctx, "mb_detect_order", 1, "encoding", encoding);
        return true;
    }

    /// <summary>What stands for characters that cannot be converted, which may be set.</summary>
    [PhpSignature("(string|int|null $substitute_character = null): string|int|bool")]
    public static PhpValue mb_substitute_character(Context ctx, [PhpParam("string|int|null")] PhpValue substitute_character = default)
    {
        var state = MultibyteState.Of(ctx);
        if (substitute_character.IsNull)
        {
            return state.Substitute switch
            {
                MultibyteState.NoSubstitute => "none",
                MultibyteState.LongSubstitute => "long",
                MultibyteState.EntitySubstitute => "entity",
                var c => c,
            };
        }

        if (substitute_character.IsStringValue)
        {
            int mode = substitute_character.StringValue.ToString().ToLowerInvariant() switch
            {
                "none" => MultibyteState.NoSubstitute,
                "long" => MultibyteState.LongSubstitute,
                "entity" => MultibyteState.EntitySubstitute,
                _ => 0,
            };
            state.Substitute = mode < 0 ? mode : throw PhpException.ValueErrorException("mb_substitute_character(): Argument #1 ($substitute_character) must be \"none\", \"long\", \"entity\" or a valid codepoint");
            return true;
        }

        long code = substitute_character.Long;
        state.Substitute = code is >= 0 and <= 0x10FFFF && System.Text.Rune.IsValid((int)code) ? (int)code
            : throw PhpException.ValueErrorException("mb_substitute_character(): Argument #1 ($substitute_character) is not a valid codepoint");
        return true;
    }

    /// <summary>The language of mails, which may be set.</summary>
    [PhpSignature("(?string $language = null): string|bool")]
    public static PhpValue mb_language(Context ctx, string? language = null)
    {
        var state = MultibyteState.Of(ctx);
        if (language is null)
        {
            return state.Language;
        }

        int found = Array.FindIndex(s_languages, l => l.Equals(language, StringComparison.OrdinalIgnoreCase));
        if (found < 0)
        {
            throw PhpException.ValueErrorException($"mb_language(): Argument #1 ($language) must be a valid language, \"{language}\" given");
        }

        // Short names stand for the long ones before them.
        string name = s_languages[found];
        state.Language = name is "universal" ? "uni" : found > 0 && char.IsLower(name[0]) && name != "uni" ? s_languages[found - 1] : name;
        return true;
    }

    /// <summary>All settings, or one.</summary>
    [PhpSignature("(string $type = \"all\"): array|string|int|false|null")]
    public static PhpValue mb_get_info(Context ctx, string type = "all")
    {
        var state = MultibyteState.Of(ctx);
        var all = new PhpArray();
        all["internal_encoding"] = state.Internal.Name;
        all["http_output"] = state.HttpOutput.Name;
        all["http_output_conv_mimetypes"] = @"^(text/|application/xhtml\+xml)";
        var mail = MailLanguage.Of(state.Language);
        all["mail_charset"] = mail.Charset;
        all["mail_header_encoding"] = mail.Quoted ? "Quoted-Printable" : "BASE64";
        all["mail_body_encoding"] = mail.Body;
        all["illegal_chars"] = state.IllegalCharacters;
        all["encoding_translation"] = "Off";
        all["language"] = state.Language;
        all["detect_order"] = mb_detect_order(ctx);
        all["substitute_character"] = mb_substitute_character(ctx);
        all["strict_detection"] = "Off";
        return type.Equals("all", StringComparison.OrdinalIgnoreCase) ? all
            : all.ContainsKey(new IntStringKey(type.ToLowerInvariant())) ? all[type.ToLowerInvariant()]
            : PhpValue.False;
    }

    /// <summary>Reads a query string into an array.</summary>
    public static bool mb_parse_str(Context ctx, PhpString @string, PhpAlias result)
    {
        Urls.UrlFunctions.parse_str(ctx, @string, result);
        return !@string.IsEmpty;
    }

    /// <summary>An output handler that converts to the output's encoding.</summary>
    public static PhpString mb_output_handler(Context ctx, PhpString @string, long status)
    {
        _ = status;
        var state = MultibyteState.Of(ctx);
        return ReferenceEquals(state.Internal, state.HttpOutput) ? @string : state.Encode(state.HttpOutput, state.Internal.Decode(@string.AsSpan()));
    }
}
