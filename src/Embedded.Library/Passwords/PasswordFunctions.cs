using System.Runtime.InteropServices;
using System.Security.Cryptography;
using PeachpieSockets.Embedded.Library.Common;

namespace PeachpieSockets.Embedded.Library.Passwords;

/// <summary>Hashes of passwords, as crypt(3) makes them. Follows PHP 8.2; argon2 is not there, as in a php built without it.</summary>
[PhpExtension("standard")]
public static class PasswordFunctions
{
    /// <summary>The algorithm that is best today: bcrypt.</summary>
    public const string PASSWORD_DEFAULT = "2y";

    /// <summary>bcrypt.</summary>
    public const string PASSWORD_BCRYPT = "2y";

    /// <summary>How much work a hash of bcrypt is, as a power of two.</summary>
    public const int PASSWORD_BCRYPT_DEFAULT_COST = 10;

    private const int HashLength = 60;
    private const int MinCost = 4;
    private const int MaxCost = 31;
    private const string Letters = "./ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    /// <summary>The algorithms.</summary>
    public static PhpArray password_algos() => new((PhpValue)PASSWORD_BCRYPT);

    /// <summary>A hash with a salt of its own.</summary>
    public static PhpString password_hash(
        Context ctx, PhpString password, [PhpParam("string|int|null")] PhpValue algo, PhpArray? options = null)
    {
        if (!(algo.IsNull || (algo.IsLong ? algo.Long == 1 : algo.StringValue.ToString() == PASSWORD_BCRYPT)))
        {
            throw ArgumentBinder.ValueError(nameof(password_hash), 2, "algo", "must be a valid password hashing algorithm");
        }

        if (password.AsSpan().Contains((byte)0))
        {
            throw PhpException.ValueErrorException("Bcrypt password must not contain null character");
        }

        if (options is not null && options.ContainsKey(new IntStringKey("salt")))
        {
            ctx.Warning("password_hash(): The \"salt\" option has been ignored, since providing a custom salt is no longer supported");
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

        result["algo"] = known ? PASSWORD_BCRYPT : default(PhpValue);
        result["algoName"] = known ? "bcrypt" : "unknown";
        result["options"] = options;
        return result;
    }

    /// <summary>Whether a hash is not what password_hash() would make.</summary>
    public static bool password_needs_rehash(PhpString hash, [PhpParam("string|int|null")] PhpValue algo, PhpArray? options = null)
    {
        if (!(algo.IsNull || (algo.IsLong ? algo.Long == 1 : algo.StringValue.ToString() == PASSWORD_BCRYPT)))
        {
            throw ArgumentBinder.ValueError(nameof(password_needs_rehash), 2, "algo", "must be a valid password hashing algorithm");
        }

        return !IsBcrypt(hash) || CostIn(hash) != CostOf(options);
    }

    /// <summary>crypt(3): a hash by a salt that says how; <c>*0</c> for a salt that says nothing.</summary>
    public static PhpString crypt(PhpString @string, PhpString salt)
    {
        string how = Bytes.Latin1(salt.AsSpan());
        return Bytes.Latin1(Crypt(@string.AsSpan(), how) ?? (how.StartsWith("*0", StringComparison.Ordinal) ? "*1" : "*0"));
    }

    private static long CostOf(PhpArray? options)
        => options is not null && options.TryGetValue(new IntStringKey("cost"), out var cost) ? Convert.ToLong(cost) : PASSWORD_BCRYPT_DEFAULT_COST;

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
