namespace PeachpieSockets.Embedded.Library.Info.Source;

/// <summary>What a part of a source text is.</summary>
internal enum SourceKind
{
    /// <summary>Text outside of PHP.</summary>
    Html,

    /// <summary>Names, variables, numbers and PHP's tags.</summary>
    Name,

    /// <summary>Keywords and signs.</summary>
    Keyword,

    /// <summary>A string's text and quotes.</summary>
    Text,

    /// <summary>A comment.</summary>
    Comment,

    /// <summary>White space between other parts.</summary>
    Space,

    /// <summary>The end mark of a heredoc.</summary>
    HeredocEnd,
}

/// <summary>A part of a source text.</summary>
internal readonly record struct SourcePart(SourceKind Kind, int Start, int End);
