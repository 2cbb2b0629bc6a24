namespace PeachpieSockets.Embedded.Library.Strings;

/// <summary>What the document types of the ENT_* flags have. Follows PHP 8.2.</summary>
internal readonly struct HtmlDoctype(long flags)
{
    private readonly long _type = flags & (StringConstants.ENT_XML1 | StringConstants.ENT_XHTML);

    /// <summary>The named entities; null for XML, which has the basic ones only.</summary>
    public HtmlEntities? Entities => _type == StringConstants.ENT_XML1 ? null
        : _type == StringConstants.ENT_HTML5 ? HtmlEntities.Html5
        : HtmlEntities.Html4;

    /// <summary>How an apostrophe is written.</summary>
    public string Apostrophe => _type is StringConstants.ENT_HTML401 ? "&#039;" : "&apos;";

    /// <summary>Whether <c>&amp;apos;</c> has a meaning.</summary>
    public bool HasApos => _type != StringConstants.ENT_HTML401;

    /// <summary>Whether a document may contain a character.</summary>
    public bool Allows(long code) => _type switch
    {
        StringConstants.ENT_HTML401 => code is (>= 0x20 and <= 0x7E) or '\n' or '\t' or '\r' or (>= 0xA0 and <= 0xD7FF) or (>= 0xE000 and <= 0x10FFFF),
        StringConstants.ENT_HTML5 => code is (>= 0x20 and <= 0x7E) or (>= '\t' and <= '\r' and not '\v') or (>= 0xA0 and <= 0xD7FF)
            || (code is >= 0xE000 and <= 0x10FFFF && (code & 0xFFFF) is not (0xFFFE or 0xFFFF) && code is < 0xFDD0 or > 0xFDEF),
        _ => code is (>= 0x20 and <= 0xD7FF) or '\n' or '\t' or '\r' || (code is >= 0xE000 and <= 0x10FFFF and not (0xFFFE or 0xFFFF)),
    };

    /// <summary>Whether a numeric entity may stand for a character; HTML 5 takes no carriage return that way.</summary>
    public bool AllowsNumber(long code) => _type switch
    {
        StringConstants.ENT_HTML401 => code <= 0x10FFFF,
        StringConstants.ENT_HTML5 => Allows(code) && code != '\r',
        _ => Allows(code),
    };
}
