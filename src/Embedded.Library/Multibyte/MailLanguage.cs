namespace PeachpieSockets.Embedded.Library.Multibyte;

/// <summary>How mails are written in a language.</summary>
/// <param name="Charset">The name of the encoding.</param>
/// <param name="Quoted">Whether headers are quoted-printable, and not base64.</param>
/// <param name="Body">The transfer encoding of the body.</param>
internal sealed record MailLanguage(string Charset, bool Quoted, string Body)
{
    private static readonly MailLanguage s_universal = new("UTF-8", false, "BASE64");

    private static readonly Dictionary<string, MailLanguage> s_languages = new()
    {
        ["Japanese"] = new("ISO-2022-JP", false, "7bit"),
        ["Korean"] = new("ISO-2022-KR", false, "7bit"),
        ["Simplified Chinese"] = new("HZ", false, "7bit"),
        ["Traditional Chinese"] = new("BIG-5", false, "8bit"),
        ["English"] = new("ISO-8859-1", true, "8bit"),
        ["German"] = new("ISO-8859-15", true, "8bit"),
        ["Russian"] = new("KOI8-R", true, "8bit"),
        ["Ukrainian"] = new("KOI8-U", true, "8bit"),
        ["Armenian"] = new("ArmSCII-8", true, "8bit"),
        ["Turkish"] = new("ISO-8859-9", true, "8bit"),
    };

    /// <summary>By the name that mb_language() gives.</summary>
    public static MailLanguage Of(string language) => s_languages.GetValueOrDefault(language, s_universal);
}
