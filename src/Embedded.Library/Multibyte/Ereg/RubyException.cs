namespace PeachpieSockets.Embedded.Library.Multibyte.Ereg;

/// <summary>A pattern that does not compile; the message is Oniguruma's, or names what is not supported here.</summary>
internal sealed class RubyException(string message) : Exception(message);
