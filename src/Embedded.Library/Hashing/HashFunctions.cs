using System.Security.Cryptography;
using PeachpieSockets.Embedded.Library.Common;
using PeachpieSockets.Embedded.Library.Strings;

namespace PeachpieSockets.Embedded.Library.Hashing;

/// <summary>Hashes of strings.</summary>
[PhpExtension("hash")]
public static class HashFunctions
{
    /// <summary>hash_init(): with a key.</summary>
    public const int HASH_HMAC = 1;

    /// <summary>The class of running hashes.</summary>
    public static readonly PhpClass HashContext = new PhpClassBuilder("HashContext", "hash")
        .With(PhpClassFlags.Final)
        .Method("__construct", "()", static (_, _, _) => default, PhpMemberFlags.Private)
        .Method("__serialize", "(): array", static (_, self, _) => throw CannotSerialize((RunningHash)self!))
        .Method("__unserialize", "(array $data): void", static (_, _, _) => throw PhpException.Create("Exception", "Incomplete or ill-formed serialization data"))
        .Factory(static type => new RunningHash(type))
        .Build();

    /// <summary>The hash of a string, in hexadecimal digits or bytes.</summary>
    [PhpSignature("(string $algo, string $data, bool $binary = false, array $options = []): string")]
    public static PhpString hash(string algo, PhpString data, bool binary = false, PhpArray? options = null)
    {
        Check("hash", algo, false);
        return Show(Algorithms.Hash(algo, data.AsSpan(), options), binary);
    }

    /// <summary>The hash of a file's contents.</summary>
    [return: CastToFalse]
    [PhpSignature("(string $algo, string $filename, bool $binary = false, array $options = []): string|false")]
    public static PhpString hash_file(Context ctx, string algo, PhpString filename, bool binary = false, PhpArray? options = null)
    {
        Check("hash_file", algo, false);
        return Files.TryRead(ctx, "hash_file", Streams.StreamArguments.Path(filename, "hash_file", 1, "algo"), out var data) ? Show(Algorithms.Hash(algo, data, options), binary) : default;
    }

    /// <summary>The hash of a string with a key.</summary>
    public static PhpString hash_hmac(string algo, PhpString data, PhpString key, bool binary = false)
    {
        Check("hash_hmac", algo, true);
        return Show(Algorithms.Hmac(algo, key.AsSpan(), data.AsSpan()), binary);
    }

    /// <summary>The hash of a file's contents with a key.</summary>
    [return: CastToFalse]
    public static PhpString hash_hmac_file(Context ctx, string algo, PhpString filename, PhpString key, bool binary = false)
    {
        Check("hash_hmac_file", algo, true);
        return Files.TryRead(ctx, "hash_hmac_file", Streams.StreamArguments.Path(filename, "hash_hmac_file", 2), out var data) ? Show(Algorithms.Hmac(algo, key.AsSpan(), data), binary) : default;
    }

    /// <summary>The algorithms.</summary>
    public static PhpArray hash_algos() => Functions.CoreFunctions.List(Algorithms.Names);

    /// <summary>The algorithms that take a key.</summary>
    public static PhpArray hash_hmac_algos() => Functions.CoreFunctions.List(Algorithms.KeyedNames);

    /// <summary>Whether two strings are equal, in a time that does not tell where they differ.</summary>
    [PhpSignature("(string $known_string, string $user_string): bool")]
    public static bool hash_equals(PhpValue known_string, PhpValue user_string)
    {
        if (!known_string.IsStringValue)
        {
            throw ArgumentBinder.TypeError("hash_equals", 1, "known_string", "string", known_string);
        }

        return user_string.IsStringValue
            ? System.Security.Cryptography.CryptographicOperations.FixedTimeEquals(known_string.StringValue.AsSpan(), user_string.StringValue.AsSpan())
            : throw ArgumentBinder.TypeError("hash_equals", 2, "user_string", "string", user_string);
    }

    /// <summary>Starts a running hash.</summary>
    [PhpSignature("(string $algo, int $flags = 0, string $key = '', array $options = []): HashContext")]
    public static PhpValue hash_init(string algo, long flags = 0, PhpString key = default, PhpArray? options = null)
    {
        bool keyed = (flags & HASH_HMAC) != 0;
        Check("hash_init", algo, false);
        if (keyed && Algorithms.BlockSize(algo) == 0)
        {
            throw ArgumentBinder.ValueError("hash_init", 1, "algo", "must be a cryptographic hashing algorithm if HMAC is requested");
        }

        if (keyed && (key.IsDefault || key.IsEmpty))
        {
            throw ArgumentBinder.ValueError("hash_init", 3, "key", "cannot be empty when HMAC is requested");
        }

        var result = new RunningHash(HashContext) { Algorithm = algo, Hasher = Algorithms.Create(algo, options) };
        if (keyed)
        {
            (var inner, result.OuterPad) = Algorithms.Pads(algo, key.AsSpan());
            result.Hasher!.Append(inner);
        }

        return PhpValue.FromClass(result);
    }

    /// <summary>Adds data to a running hash.</summary>
    public static bool hash_update([PhpParam("HashContext")] PhpValue context, PhpString data)
    {
        Running("hash_update", context).Hasher!.Append(data.AsSpan());
        return true;
    }

    /// <summary>Adds what follows of a stream to a running hash; the number of bytes.</summary>
    public static long hash_update_stream(Context ctx, [PhpParam("HashContext")] PhpValue context, PhpResource stream, long length = -1)
    {
        var running = Running("hash_update_stream", context);
        var data = Streams.Functions.StreamFunctions.stream_get_contents(ctx, stream, length < 0 ? null : length).StringValue;
        running.Hasher!.Append(data.AsSpan());
        return data.Length;
    }

    /// <summary>Adds a file's contents to a running hash.</summary>
    public static bool hash_update_file(Context ctx, [PhpParam("HashContext")] PhpValue context, PhpString filename, PhpValue stream_context = default)
    {
        _ = stream_context;
        var running = Running("hash_update_file", context);
        if (!Files.TryRead(ctx, "hash_update_file", Streams.StreamArguments.Path(filename, "hash_update_file", 2), out var data))
        {
            return false;
        }

        running.Hasher!.Append(data);
        return true;
    }

    /// <summary>Ends a running hash.</summary>
    public static PhpString hash_final([PhpParam("HashContext")] PhpValue context, bool binary = false)
    {
        var running = Running("hash_final", context);
        var result = running.Hasher!.Finish();
        running.Hasher = null;
        return Show(running.OuterPad is { } pad ? Algorithms.Hash(running.Algorithm, [.. pad, .. result]) : result, binary);
    }

    /// <summary>A copy of a running hash.</summary>
    [PhpSignature("(HashContext $context): HashContext")]
    public static PhpValue hash_copy([PhpParam("HashContext")] PhpValue context)
    {
        var running = Running("hash_copy", context);
        return PhpValue.FromClass(new RunningHash(HashContext) { Algorithm = running.Algorithm, Hasher = running.Hasher!.Clone(), OuterPad = running.OuterPad });
    }

    /// <summary>A key from a password, by PBKDF2.</summary>
    [PhpSignature("(string $algo, string $password, string $salt, int $iterations, int $length = 0, bool $binary = false, array $options = []): string")]
    public static PhpString hash_pbkdf2(string algo, PhpString password, PhpString salt, long iterations, long length = 0, bool binary = false, PhpArray? options = null)
    {
        _ = options;
        Check("hash_pbkdf2", algo, true);
        if (iterations <= 0)
        {
            throw ArgumentBinder.ValueError("hash_pbkdf2", 4, "iterations", "must be greater than 0");
        }

        if (length < 0)
        {
            throw ArgumentBinder.ValueError("hash_pbkdf2", 5, "length", "must be greater than or equal to 0");
        }

        int size = Algorithms.Hash(algo, default).Length;
        _ = Context.CheckStringLength(length);
        int wanted = length == 0 ? size : binary ? (int)length : (int)((length + 1) / 2);
        if (FrameworkName(algo) is { } known)
        {
            return Shorten(Show(Rfc2898DeriveBytes.Pbkdf2(password.AsSpan(), salt.AsSpan(), (int)Math.Min(iterations, int.MaxValue), known, wanted), binary), length);
        }

        var derived = new ByteBuilder(wanted + size);
        for (int block = 1; derived.Length < wanted; block++)
        {
            byte[] u = Algorithms.Hmac(algo, password.AsSpan(), [.. salt.AsSpan(), (byte)(block >> 24), (byte)(block >> 16), (byte)(block >> 8), (byte)block]);
            var sum = (byte[])u.Clone();
            for (long i = 1; i < iterations; i++)
            {
                u = Algorithms.Hmac(algo, password.AsSpan(), u);
                for (int b = 0; b < sum.Length; b++)
                {
                    sum[b] ^= u[b];
                }
            }

            derived.Add(sum);
        }

        return Shorten(Show(derived.AsSpan()[..wanted].ToArray(), binary), length);
    }

    private static PhpString Shorten(PhpString text, long length) => length == 0 ? text : Bytes.Slice(text, 0, (int)length);

    // The algorithms that .NET derives keys with by itself.
    private static HashAlgorithmName? FrameworkName(string algo) => algo.ToLowerInvariant() switch
    {
        "sha1" => HashAlgorithmName.SHA1,
        "sha256" => HashAlgorithmName.SHA256,
        "sha384" => HashAlgorithmName.SHA384,
        "sha512" => HashAlgorithmName.SHA512,
        _ => null,
    };

    /// <summary>A key from a key, by HKDF (RFC 5869).</summary>
    public static PhpString hash_hkdf(string algo, PhpString key, long length = 0, [PhpParam("string", Default = "\"\"")] PhpString info = default, [PhpParam("string", Default = "\"\"")] PhpString salt = default)
    {
        Check("hash_hkdf", algo, true);
        if (key.IsEmpty)
        {
            throw ArgumentBinder.ValueError("hash_hkdf", 2, "key", "cannot be empty");
        }

        int size = Algorithms.Hash(algo, default).Length;
        if (length < 0)
        {
            throw ArgumentBinder.ValueError("hash_hkdf", 3, "length", "must be greater than or equal to 0");
        }

        if (length > size * 255)
        {
            throw ArgumentBinder.ValueError("hash_hkdf", 3, "length", $"must be less than or equal to {size * 255}");
        }

        int wanted = length == 0 ? size : (int)length;
        byte[] prk = Algorithms.Hmac(algo, salt.IsDefault || salt.IsEmpty ? new byte[size] : salt.AsSpan(), key.AsSpan());
        var result = new ByteBuilder(wanted + size);
        byte[] block = [];
        for (byte i = 1; result.Length < wanted; i++)
        {
            block = Algorithms.Hmac(algo, prk, [.. block, .. info.AsSpan(), i]);
            result.Add(block);
        }

        return Bytes.Copy(result.AsSpan()[..wanted]);
    }

    internal static PhpString Show(byte[] hash, bool binary) => binary ? hash : Encodings.Hex(hash);

    private static void Check(string function, string algo, bool keyed)
    {
        if (keyed ? Algorithms.BlockSize(algo) == 0 : !Algorithms.IsKnown(algo))
        {
            throw ArgumentBinder.ValueError(function, 1, "algo", keyed ? "must be a valid cryptographic hashing algorithm" : "must be a valid hashing algorithm");
        }
    }

    private static RunningHash Running(string function, PhpValue context)
        => context.Object is RunningHash { Hasher: not null } running
            ? running
            : throw PhpException.TypeErrorException($"{function}(): Argument #1 ($context) must be a valid, non-finalized HashContext");

    // What .NET's hashes have computed so far cannot be read, so that this is what php says of algorithms that cannot be serialized.
    private static Exception CannotSerialize(RunningHash hash) => PhpException.Create("Exception", hash.OuterPad is not null
        ? "HashContext with HASH_HMAC option cannot be serialized"
        : $"HashContext for algorithm \"{hash.Algorithm}\" cannot be serialized");

    private sealed class RunningHash(PhpClass type) : PhpObject(type)
    {
        public string Algorithm { get; set; } = "";

        public Hasher? Hasher { get; set; }

        public byte[]? OuterPad { get; set; }

        protected override void CopyState(PhpObject original)
            => Hasher = Hasher?.Clone() ?? throw PhpException.ValueErrorException("Cannot clone a finalized HashContext");
    }
}
