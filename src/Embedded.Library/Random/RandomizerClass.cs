using PeachpieSockets.Embedded.Library.Spl;

namespace PeachpieSockets.Embedded.Library.Random;

/// <summary>Random\Randomizer, what it needs of engines, and what goes wrong with them. Follows PHP 8.2.</summary>
[PhpExtension("random")]
[PhpNamespace("Random")]
public static class RandomizerClass
{
    private const string Name = "Random\\Randomizer";

    /// <summary>What gives random bytes.</summary>
    internal static readonly PhpClass Engine = new PhpClassBuilder("Random\\Engine", "random").Interface().AbstractMethod("generate", "(): string").Build();

    /// <summary>What gives random bytes that are fit for secrets.</summary>
    internal static readonly PhpClass CryptoSafeEngine = new PhpClassBuilder("Random\\CryptoSafeEngine", "random").Interface().Implements(Engine).Build();

    /// <summary>An error of random numbers.</summary>
    internal static readonly PhpClass RandomError = new PhpClassBuilder("Random\\RandomError", "random").Extends(CoreThrowables.Error).Build();

    /// <summary>An engine that does not do what it should.</summary>
    internal static readonly PhpClass BrokenRandomEngineError = new PhpClassBuilder("Random\\BrokenRandomEngineError", "random").Extends(RandomError).Build();

    /// <summary>Random numbers that cannot be had.</summary>
    internal static readonly PhpClass RandomException = new PhpClassBuilder("Random\\RandomException", "random").Extends(CoreThrowables.Exception).Build();

    /// <summary>Numbers, bytes, order and choice, by any engine.</summary>
    internal static readonly PhpClass Randomizer = new PhpClassBuilder(Name, "random")
        .With(PhpClassFlags.Final | PhpClassFlags.NotCloneable | PhpClassFlags.NoDynamicProperties)
        .Factory(static t => new RandomizerObject(t))
        .Property("engine", PhpValue.Undefined, PhpMemberFlags.Public | PhpMemberFlags.Readonly, "Random\\Engine")
        .Method("__construct", "(?Random\\Engine $engine = null)", static (_, self, a) =>
        {
            ((RandomizerObject)self!).Use(SplObject.At(a, 0).AsObject() as PhpObject ?? EngineClasses.Secure.CreateInstance());
            return default;
        })
        .Method("nextInt", "(): int", static (ctx, self, _) => (long)(Source(ctx, self).Generate().Value >> 1))
        .Method("getInt", "(int $min, int $max): int", static (ctx, self, a) => a[1].Long < a[0].Long
            ? throw Error("getInt", 2, "max", "must be greater than or equal to argument #1 ($min)")
            : Source(ctx, self).Range(a[0].Long, a[1].Long))
        .Method("getBytes", "(int $length): string", static (ctx, self, a) => a[0].Long < 1
            ? throw Error("getBytes", 1, "length", "must be greater than 0")
            : Source(ctx, self).Bytes(a[0].Long))
        .Method("shuffleArray", "(array $array): array", static (ctx, self, a) =>
        {
            var values = a[0].Array.GetValues();
            Source(ctx, self).Shuffle(values.AsSpan());
            return new PhpArray(Array.ConvertAll(values, v => v.DeepCopy()));
        })
        .Method("shuffleBytes", "(string $bytes): string", static (ctx, self, a) =>
        {
            byte[] bytes = a[0].StringValue.AsSpan().ToArray();
            Source(ctx, self).Shuffle(bytes.AsSpan());
            return bytes;
        })
        .Method("pickArrayKeys", "(array $array, int $num): array", static (ctx, self, a) =>
        {
            var array = a[0].Array;
            if (array.Count == 0)
            {
                throw Error("pickArrayKeys", 1, "array", "cannot be empty");
            }

            if (a[1].Long < 1 || a[1].Long > array.Count)
            {
                throw Error("pickArrayKeys", 2, "num", "must be between 1 and the number of elements in argument #1 ($array)");
            }

            var keys = Arrays.Lookup.array_keys(array);
            return new PhpArray([.. Source(ctx, self).Pick(array.Count, (int)a[1].Long).Select(i => keys.GetItemValue(i))]);
        })
        .Method("__serialize", "(): array", static (_, self, _) =>
        {
            var members = new PhpArray();
            members["engine"] = ((RandomizerObject)self!).Slots[0];
            return new PhpArray((PhpValue)members);
        })
        .Method("__unserialize", "(array $data): void", static (_, self, a) =>
        {
            if (a[0].Array is not { Count: 1 } data || !data[0].IsArray || data[0].Array["engine"].AsObject() is not PhpObject engine || !engine.Class.IsSubclassOf(Engine))
            {
                throw PhpException.Create("Exception", $"Invalid serialization data for {Name} object");
            }

            ((RandomizerObject)self!).Use(engine);
            return default;
        })
        .Build();

    private static RandomSource Source(Context ctx, object? self) => ((RandomizerObject)self!).Source(ctx);

    private static Exception Error(string method, int number, string name, string text)
        => PhpException.ValueErrorException($"{Name}::{method}(): Argument #{number} (${name}) {text}");

    private sealed class RandomizerObject(PhpClass type) : PhpObject(type)
    {
        private PhpObject? _engine;

        public void Use(PhpObject engine)
        {
            _engine = engine;
            Slots[0] = PhpValue.FromClass(engine);
        }

        public RandomSource Source(Context ctx) => _engine switch
        {
            EngineObject own => own.Source,
            null => new SecureSource(),
            _ => new ScriptSource(ctx, _engine),
        };
    }
}
