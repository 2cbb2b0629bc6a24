namespace PeachpieSockets.Embedded.Library.Multibyte;

/// <summary>mbstring's encodings by name and alias, in php's order.</summary>
internal static class EncodingTable
{
    private static readonly string[] s_none = [];

    public static readonly MbEncoding[] All =
    [
        new SingleByteCodec("7bit", "7bit", s_none, null, 0x80),
        new SingleByteCodec("8bit", "8bit", ["binary"], null),
        new WideCodec("UCS-4", "UCS-4", ["ISO-10646-UCS-4", "UCS4"], 4, false, false, true),
        new WideCodec("UCS-4BE", "UCS-4BE", ["byte4be"], 4, false, false, false),
        new WideCodec("UCS-4LE", "UCS-4LE", ["byte4le"], 4, true, false, false),
        new WideCodec("UCS-2", "UCS-2", ["ISO-10646-UCS-2", "UCS2", "UNICODE"], 2, false, false, true),
        new WideCodec("UCS-2BE", "UCS-2BE", ["byte2be"], 2, false, false, false),
        new WideCodec("UCS-2LE", "UCS-2LE", ["byte2le"], 2, true, false, false),
        new WideCodec("UTF-32", "UTF-32", ["utf32"], 4, false, false, true),
        new WideCodec("UTF-32BE", "UTF-32BE", s_none, 4, false, false, false),
        new WideCodec("UTF-32LE", "UTF-32LE", s_none, 4, true, false, false),
        new WideCodec("UTF-16", "UTF-16", ["utf16"], 2, false, true, true),
        new WideCodec("UTF-16BE", "UTF-16BE", s_none, 2, false, true, false),
        new WideCodec("UTF-16LE", "UTF-16LE", s_none, 2, true, true, false),
        new Utf8Codec("UTF-8", "UTF-8", ["utf8"]),
        new SingleByteCodec("ASCII", "US-ASCII", ["ANSI_X3.4-1968", "iso-ir-6", "ANSI_X3.4-1986", "ISO_646.irv:1991", "US-ASCII", "ISO646-US", "us", "IBM367", "IBM-367", "cp367", "csASCII"], null, 0x80),
        new CodePageCodec("EUC-JP", "EUC-JP", ["EUC", "EUC_JP", "eucJP", "x-euc-jp"], 51932),
        new CodePageCodec("SJIS", "Shift_JIS", ["x-sjis", "SHIFT-JIS"], 932),
        new CodePageCodec("eucJP-win", "EUC-JP", ["eucJP-open", "eucJP-ms"], 51932),
        new CodePageCodec("CP932", "Shift_JIS", ["MS932", "Windows-31J", "MS_Kanji"], 932),
        new CodePageCodec("SJIS-win", "Shift_JIS", ["SJIS-ms", "SJIS-open"], 932),
        new CodePageCodec("CP51932", "CP51932", ["cp51932"], 51932),
        new CodePageCodec("JIS", "ISO-2022-JP", s_none, 50222, hasState: true),
        new CodePageCodec("ISO-2022-JP", "ISO-2022-JP", s_none, 50220, hasState: true),
        new CodePageCodec("GB18030", "GB18030", ["gb-18030", "gb-18030-2000"], 54936),
        Table("Windows-1252", ["cp1252"]),
        Table("Windows-1254", ["CP1254", "CP-1254", "WINDOWS-1254"]),
        new SingleByteCodec("ISO-8859-1", "ISO-8859-1", ["ISO8859-1", "latin1"], null),
        Table("ISO-8859-2", ["ISO8859-2", "latin2"]),
        Table("ISO-8859-3", ["ISO8859-3", "latin3"]),
        Table("ISO-8859-4", ["ISO8859-4", "latin4"]),
        Table("ISO-8859-5", ["ISO8859-5", "cyrillic"]),
        Table("ISO-8859-6", ["ISO8859-6", "arabic"]),
        Table("ISO-8859-7", ["ISO8859-7", "greek"]),
        Table("ISO-8859-8", ["ISO8859-8", "hebrew"]),
        Table("ISO-8859-9", ["ISO8859-9", "latin5"]),
        Table("ISO-8859-10", ["ISO8859-10", "latin6"]),
        Table("ISO-8859-13", ["ISO8859-13"]),
        Table("ISO-8859-14", ["ISO8859-14", "latin8"]),
        Table("ISO-8859-15", ["ISO8859-15"]),
        Table("ISO-8859-16", ["ISO8859-16"]),
        new CodePageCodec("EUC-CN", "CN-GB", ["CN-GB", "EUC_CN", "eucCN", "x-euc-cn", "gb2312"], 936),
        new CodePageCodec("CP936", "CP936", ["CP-936", "GBK"], 936),
        new CodePageCodec("BIG-5", "BIG5", ["CN-BIG5", "BIG-FIVE", "BIGFIVE"], 950),
        new CodePageCodec("CP950", "BIG5", s_none, 950),
        new CodePageCodec("EUC-KR", "EUC-KR", ["EUC_KR", "eucKR", "x-euc-kr"], 51949),
        new CodePageCodec("UHC", "UHC", ["CP949"], 949),
        Table("Windows-1251", ["CP1251", "CP-1251", "WINDOWS-1251"]),
        Table("CP866", ["CP-866", "IBM866", "IBM-866"]),
        Table("KOI8-R", ["KOI8R"]),
        Table("KOI8-U", ["KOI8U"]),
        Table("ArmSCII-8", ["ArmSCII8", "ARMSCII-8", "ARMSCII8"]),
        Table("CP850", ["CP-850", "IBM850", "IBM-850"]),
    ];

    public static readonly MbEncoding Utf8 = Find("UTF-8")!;

    private static readonly Dictionary<string, MbEncoding> s_byName = MakeNames();

    /// <summary>The encoding of a name, an alias or a MIME name; null where there is none.</summary>
    public static MbEncoding? Of(string name) => s_byName.GetValueOrDefault(name);

    private static MbEncoding? Find(string name) => Array.Find(All, e => e.Name == name);

    private static Dictionary<string, MbEncoding> MakeNames()
    {
        var result = new Dictionary<string, MbEncoding>(StringComparer.OrdinalIgnoreCase);
        foreach (var e in All)
        {
            _ = result.TryAdd(e.Name, e);
        }

        foreach (var e in All)
        {
            foreach (string name in e.Aliases.Append(e.MimeName ?? e.Name))
            {
                _ = result.TryAdd(name, e);
            }
        }

        return result;
    }

    private static SingleByteCodec Table(string name, string[] aliases) => new(name, name, aliases, SingleByteTables.All[name]);
}
