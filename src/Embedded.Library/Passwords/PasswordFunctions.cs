using System.Runtime.InteropServices;
using System.Security.Cryptography;
using PeachpieSockets.Embedded.Library.Common;

namespace PeachpieSockets.Embedded.Library.Passwords;

/// <summary>Hashes of passwords, as crypt(3) makes them. and argon2. Follows PHP 8.2.</summary>
[PhpExtension("standard")]
public static class PasswordFunctions
{
    /// <summary>The algorithm that is best today: bcrypt.</summary>
    public const string PASSWORD_DEFAULT = "2y";

    /// <summary>bcrypt.</summary>
    public const string PASSWORD_BCRYPT = "2y";

    /// <summary>How much work a hash of bcrypt is, as a power of two.</summary>
    public const int PASSWORD_BCRYPT_DEFAULT_COST = 10;

    /// <summary>argon2i.</summary>
    public const string PASSWORD_ARGON2I = "argon2i";

    /// <summary>argon2id.</summary>
    public const string PASSWORD_ARGON2ID = "argon2id";

    /// <summary>The memory of a hash of argon2, in KiB.</summary>
    public const int PASSWORD_ARGON2_DEFAULT_MEMORY_COST = 65536;

    /// <summary>How often a hash of argon2 goes over its memory.</summary>
    public const int PASSWORD_ARGON2_DEFAULT_TIME_COST = 4;

    /// <summary>The lanes of a hash of argon2.</summary>
    public const int PASSWORD_ARGON2_DEFAULT_THREADS = 1;

    /// <summary>Who makes the hashes of argon2.</summary>
    public const string PASSWORD_ARGON2_PROVIDER = "standard";

    /// <summary>More memory than this, in KiB, is refused.</summary>
    internal const long LargestMemory = 1 << 21;

    private const int HashLength = 60;
    private const int MinCost = 4;
    private const int MaxCost = 31;
    private const string Letters = "./ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    /// <summary>The algorithms.</summary>
    public static PhpArray password_algos() => Functions.CoreFunctions.List([PASSWORD_BCRYPT, PASSWORD_ARGON2I, PASSWORD_ARGON2ID]);

    /// <summary>A hash with a salt of its own.</summary>
    [PhpSignature("(string $password, string|int|null $algo, array $options = []): string")]
    public static PhpString password_hash(
        Context ctx, PhpString password, [PhpParam("string|int|null")] PhpValue algo, PhpArray? options = null)
    {
        string name = NameOf(algo) ?? throw ArgumentBinder.ValueError(nameof(password_hash), 2, "algo", "must be a valid password hashing algorithm");
        if (name != PASSWORD_BCRYPT)
        {
            return Argon2(ctx, name, password, options);
        }

        if (password.AsSpan().Contains((byte)0))
        {
            throw PhpException.ValueErrorException("Bcrypt password must not contain null character");
        }

        if (options is not null && options.ContainsKey(new IntStringKey("salt")))
        {
            NoteSalt(ctx);
        }

        long cost = CostOf(options);
        if (cost is < MinCost or > MaxCost)
        {
            throw PhpException.ValueErrorException($"Invalid bcrypt cost parameter specified: {cost}");
        }

        Span<byte> random = stackalloc byte[22];
        RandomNumberGenerator.Fill(random);
        Span<char> salt = stackalloc char[22];
        for (int i = 0; i < salt.Length; i++)
        {
            salt[i] = Letters[random[i] & 63];
        }

        return Crypt(password.AsSpan(), $"$2y${cost:00}${salt}") is { Length: HashLength } hash
            ? Bytes.Latin1(hash)
            : throw PhpException.ErrorException("Password hashing failed for unknown reason");
    }

    /// <summary>Whether a password has a hash.</summary>
    public static bool password_verify(PhpString password, PhpString hash)
    {
        string known = Bytes.Latin1(hash.AsSpan());
        if (known.StartsWith("$argon2", StringComparison.Ordinal))
        {
            return Argon2Hash.Parse(known)?.Matches(password.AsSpan()) == true;
        }

        string? made = password.AsSpan().Contains((byte)0) && known.StartsWith("$2", StringComparison.Ordinal) ? null : Crypt(password.AsSpan(), known);
        return made is { Length: >= 13 } && made.Length == known.Length
            && CryptographicOperations.FixedTimeEquals(MemoryMarshal.AsBytes(made.AsSpan()), MemoryMarshal.AsBytes(known.AsSpan()));
    }

    /// <summary>What a hash was made with.</summary>
    public static PhpArray password_get_info(PhpString hash)
    {
        var result = new PhpArray();
        var options = new PhpArray();
        bool known = IsBcrypt(hash);
        if (known)
        {
            options["cost"] = CostIn(hash);
        }
        else if (Argon2Hash.Parse(Bytes.Latin1(hash.AsSpan())) is { } argon)
        {
            options["memory_cost"] = argon.Memory;
            options["time_cost"] = argon.Time;
            options["threads"] = argon.Threads;
            result["algo"] = argon.Name;
            result["algoName"] = argon.Name;
            result["options"] = options;
            return result;
        }

        result["algo"] = known ? PASSWORD_BCRYPT : default(PhpValue);
        result["algoName"] = known ? "bcrypt" : "unknown";
        result["options"] = options;
        return result;
    }

    /// <summary>Whether a hash is not what password_hash() would make.</summary>
    [PhpSignature("(string $hash, string|int|null $algo, array $options = []): bool")]
    public static bool password_needs_rehash(PhpString hash, [PhpParam("string|int|null")] PhpValue algo, PhpArray? options = null)
    {
        if (NameOf(algo) is not { } name)
        {
            return false;
        }

        if (name != PASSWORD_BCRYPT)
        {
            return Argon2Hash.Parse(Bytes.Latin1(hash.AsSpan())) is not { } known || known.Name != name
                || (known.Memory, known.Time, known.Threads) != Argon2Costs(options);
        }

        return !IsBcrypt(hash) || CostIn(hash) != CostOf(options);
    }

    /// <summary>crypt(3): a hash by a salt that says how; <c>*0</c> for a salt that says nothing.</summary>
    public static PhpString crypt(PhpString @string, PhpString salt)
    {
        string how = Bytes.Latin1(salt.AsSpan());

        // The oldest way has two characters of salt; the C library may make more of more.
        how = how.Length > 2 && how[0] is not ('$' or '_' or '*') ? how[..2] : how;
        return Bytes.Latin1(Crypt(@string.AsSpan(), how) ?? (how.StartsWith("*0", StringComparison.Ordinal) ? "*1" : "*0"));
    }

    private static string? NameOf(PhpValue algo)
    {
        string? name = algo.IsNull ? PASSWORD_BCRYPT
            : algo.IsLong ? algo.Long switch { 0 or 1 => PASSWORD_BCRYPT, 2 => PASSWORD_ARGON2I, 3 => PASSWORD_ARGON2ID, _ => null }
            : algo.StringValue.ToString();
        return name is PASSWORD_BCRYPT or PASSWORD_ARGON2I or PASSWORD_ARGON2ID ? name : null;
    }

    private static void NoteSalt(Context ctx)
        => ctx.Warning("password_hash(): The \"salt\" option has been ignored, since providing a custom salt is no longer supported");

    private static PhpString Argon2(Context ctx, string name, PhpString password, PhpArray? options)
    {
        var (memory, time, threads) = Argon2Costs(options);
        if (memory is < 8 or > LargestMemory)
        {
            throw PhpException.ValueErrorException("Memory cost is outside of allowed memory range");
        }

        if (time is < 1 or > uint.MaxValue)
        {
            throw PhpException.ValueErrorException("Time cost is outside of allowed time range");
        }

        if (threads is < 1 or > 0xFFFFFF)
        {
            throw PhpException.ValueErrorException("Invalid number of threads");
        }

        if (options is not null && options.ContainsKey(new IntStringKey("salt")))
        {
            NoteSalt(ctx);
        }

        return memory < 8 * threads
            ? throw PhpException.ValueErrorException("Memory cost is too small")
            : Bytes.Latin1(Argon2Hash.Make(name, password.AsSpan(), memory, time, threads));
    }

    private static (long Memory, long Time, long Threads) Argon2Costs(PhpArray? options)
        => (Option(options, "memory_cost", PASSWORD_ARGON2_DEFAULT_MEMORY_COST), Option(options, "time_cost", PASSWORD_ARGON2_DEFAULT_TIME_COST),
            Option(options, "threads", PASSWORD_ARGON2_DEFAULT_THREADS));

    private static long Option(PhpArray? options, string name, long otherwise)
        => options is not null && options.TryGetValue(new IntStringKey(name), out var value) ? Convert.ToLong(value) : otherwise;

    private static long CostOf(PhpArray? options) => Option(options, "cost", PASSWORD_BCRYPT_DEFAULT_COST);

    private static bool IsBcrypt(PhpString hash) => hash.Length == HashLength && hash.AsSpan().StartsWith("$2y$"u8);

    private static long CostIn(PhpString hash) => long.TryParse(Bytes.Latin1(hash.AsSpan().Slice(4, 2)), out long cost) ? cost : PASSWORD_BCRYPT_DEFAULT_COST;

    private static unsafe string? Crypt(ReadOnlySpan<byte> password, string salt)
    {
        // What the C library keeps between calls; enough for each implementation that is in use.
        const int Size = 131072 + 32768;
        byte[] data = new byte[Size];
        byte[] text = [.. password, 0];
        byte[] how = [.. System.Text.Encoding.Latin1.GetBytes(salt), 0];
        try
        {
            fixed (byte* state = data)
            {
                string? result = Marshal.PtrToStringAnsi((nint)CryptLibrary.crypt_r(text, how, state));
                return result is null || result.StartsWith('*') ? null : result;
            }
        }
        catch (Exception e) when (e is DllNotFoundException or EntryPointNotFoundException)
        {
            throw PhpException.ErrorException("Hashes of passwords need the system's library libcrypt, which is not there");
        }
    }
}
