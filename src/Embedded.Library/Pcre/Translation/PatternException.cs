namespace PeachpieSockets.Embedded.Library.Pcre.Translation;

/// <summary>A pattern that does not compile, or uses what is not supported.</summary>
internal sealed class PatternException(string message, int offset) : Exception(message)
{
    /// <summary>Whether the pattern is right, but cannot be expressed by .NET's regular expressions.</summary>
    public bool IsUnsupported { get; init; }

    /// <summary>Where in the pattern, in characters of the text that was translated.</summary>
    public int Offset { get; } = offset;
}
