using System.Globalization;
using System.Security.Cryptography;
using Org.BouncyCastle.Crypto.Generators;
using Org.BouncyCastle.Crypto.Parameters;

namespace PeachpieSockets.Embedded.Library.Passwords;

/// <summary>Hashes of argon2i and argon2id, as <c>$argon2id$v=19$m=65536,t=4,p=1$salt$hash</c>; the package BouncyCastle makes them.</summary>
internal sealed class Argon2Hash
{
    private const int Version = 19;
    private const int SaltLength = 16;
    private const int HashLength = 32;

    private Argon2Hash(string name, long memory, long time, long threads)
    {
        Name = name;
        Memory = memory;
        Time = time;
        Threads = threads;
    }

    /// <summary><c>argon2i</c> or <c>argon2id</c>.</summary>
    public string Name { get; }

    /// <summary>In KiB.</summary>
    public long Memory { get; }

    public long Time { get; }

    public long Threads { get; }

    private byte[] Salt { get; init; } = [];

    private byte[] Hash { get; init; } = [];

    /// <summary>Makes a hash with a salt of its own.</summary>
    public static string Make(string name, ReadOnlySpan<byte> password, long memory, long time, long threads)
    {
        byte[] salt = RandomNumberGenerator.GetBytes(SaltLength);
        byte[] hash = Compute(new Argon2Hash(name, memory, time, threads) { Salt = salt }, password, HashLength);
        return string.Create(CultureInfo.InvariantCulture, $"${name}$v={Version}$m={memory},t={time},p={threads}${Text(salt)}${Text(hash)}");
    }

    /// <summary>What a hash says of itself; null for what is none.</summary>
    public static Argon2Hash? Parse(string text)
    {
        string[] parts = text.Split('$');
        if (parts.Length < 4 || parts[0].Length > 0 || parts[1] is not ("argon2i" or "argon2id") || !parts[2].StartsWith("v=", StringComparison.Ordinal))
        {
            return null;
        }

        long memory = 0, time = 0, threads = 0;
        foreach (string field in parts[3].Split(','))
        {
            if (field.Length < 3 || !long.TryParse(field.AsSpan(2), NumberStyles.None, CultureInfo.InvariantCulture, out long number))
            {
                return null;
            }

            switch (field[..2])
            {
                case "m=": memory = number; break;
                case "t=": time = number; break;
                case "p=": threads = number; break;
            }
        }

        return new Argon2Hash(parts[1], memory, time, threads)
        {
            Salt = parts.Length > 4 ? Bytes(parts[4]) : [],
            Hash = parts.Length > 5 ? Bytes(parts[5]) : [],
        };
    }

    /// <summary>Whether a password has this hash.</summary>
    public bool Matches(ReadOnlySpan<byte> password)
        => Hash.Length > 3 && Salt.Length > 7 && Time > 0 && Threads > 0 && Memory >= 8 * Threads && Memory <= PasswordFunctions.LargestMemory
            && CryptographicOperations.FixedTimeEquals(Compute(this, password, Hash.Length), Hash);

    private static byte[] Compute(Argon2Hash how, ReadOnlySpan<byte> password, int length)
    {
        var generator = new Argon2BytesGenerator();
        generator.Init(new Argon2Parameters.Builder(how.Name == "argon2i" ? Argon2Parameters.Argon2i : Argon2Parameters.Argon2id)
            .WithVersion(Version).WithIterations((int)how.Time).WithMemoryAsKB((int)how.Memory).WithParallelism((int)how.Threads).WithSalt(how.Salt).Build());
        var result = new byte[length];
        generator.GenerateBytes(password.ToArray(), result);
        return result;
    }

    private static string Text(byte[] bytes) => System.Convert.ToBase64String(bytes).TrimEnd('=');

    private static byte[] Bytes(string text)
    {
        var buffer = new byte[text.Length];
        return System.Convert.TryFromBase64String(text.PadRight((text.Length + 3) / 4 * 4, '='), buffer, out int length) ? buffer[..length] : [];
    }
}
