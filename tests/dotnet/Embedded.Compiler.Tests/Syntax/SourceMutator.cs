namespace PeachpieSockets.Embedded.Compiler.Tests.Syntax;

/// <summary>Breaks source in random ways, the same ones for the same seed.</summary>
internal sealed class SourceMutator(IReadOnlyList<byte[]> seeds, int seed)
{
    private const int MaximumLength = 4096;

    private static readonly string[] Pieces =
    [
        "<?php ", "?>", "<?= ", "(", ")", "[", "]", "{", "}", "\"", "'", "`", "$", "$a", "${", "{$", "->", "?->", "::", "=>", "...", "\\", "#[", "#", "//", "/*", "*/",
        "<<<A\n", "<<<'A'\n", "\nA;\n", "\n  A", "\\u{41}", "\\u{", "\\x4", "0x", "0b1", "0o7", "1_0", "1e", ".5", "&", "&&", "|", "|>", "?", "??=", "@", "!", "-", "**",
        "function ", "fn", "class ", "static ", "new ", "yield ", "yield from ", "match", "enum A ", "readonly ", "namespace A;", "use A\\{B, C};", "abstract ", "private(set) ",
        "__halt_compiler", "list(", "isset(", "unset(", "goto a;", "a:", "declare(strict_types=1);", "case ", "default", "as ", "insteadof ", "(int)", "(real)", "\0", "\r\n", "\xFF",
    ];

    private readonly Random _random = new(seed);

    public byte[] Next()
    {
        byte[] seedBytes = seeds[_random.Next(seeds.Count)];
        int length = Math.Min(seedBytes.Length, _random.Next(1, MaximumLength));
        int start = _random.Next(seedBytes.Length - length + 1);
        List<byte> source = [.. "<?php "u8, .. seedBytes.AsSpan(start, length)];
        if (_random.Next(2) == 0)
            source = [.. seedBytes.AsSpan(0, length)];

        for (int mutations = _random.Next(1, 8); mutations > 0; mutations--)
            Mutate(source);
        return [.. source];
    }

    private void Mutate(List<byte> source)
    {
        int at = _random.Next(source.Count + 1);
        int length = Math.Min(_random.Next(1, 40), source.Count - at);
        switch (_random.Next(5))
        {
            case 0:
                source.RemoveRange(at, length);
                break;
            case 1:
                source.InsertRange(at, source.GetRange(Math.Max(0, at - length), Math.Min(length, source.Count - Math.Max(0, at - length))));
                break;
            case 2 when at < source.Count:
                source[at] = (byte)_random.Next(256);
                break;
            case 3:
                source.RemoveRange(at, source.Count - at);
                break;
            default:
                source.InsertRange(at, System.Text.Encoding.Latin1.GetBytes(Pieces[_random.Next(Pieces.Length)]));
                break;
        }
    }
}
