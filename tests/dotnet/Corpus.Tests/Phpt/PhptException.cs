namespace PeachpieSockets.Corpus.Tests.Phpt;

/// <summary>A test file that does not follow the format, or asks for what this runner does not do.</summary>
internal sealed class PhptException(string path, string message) : Exception($"{path}: {message}");
