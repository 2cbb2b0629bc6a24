namespace PeachpieSockets.Embedded.Library.Pcre.Translation;

/// <summary>What modifiers a pattern has.</summary>
[Flags]
internal enum PcreOptions
{
    None = 0,
    Caseless = 1,
    Multiline = 2,
    DotAll = 4,
    Extended = 8,
    Anchored = 16,
    DollarEndOnly = 32,
    Ungreedy = 64,
    DuplicateNames = 128,
    NoAutoCapture = 256,
    Utf = 512,
    ExtendedMore = 1024,
}
