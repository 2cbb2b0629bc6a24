using System.Runtime.CompilerServices;
using System.Text;

namespace PeachpieSockets.Embedded.Runtime;

/// <summary>The code of a method written in C#. <paramref name="self"/> is the object, or for a static method the class it was called on.</summary>
public delegate PhpValue PhpMethodCode(Context ctx, object? self, ReadOnlySpan<PhpValue> arguments);

/// <summary>
/// A method (or function) written in C# that is declared by its PHP signature: the number and the types of arguments are checked and
/// converted by it before the code runs, with php's messages for internal functions. Arguments not given are missing from the span;
/// those left out in the middle have their default where it is a literal.
/// </summary>
internal sealed class NativeMethod(string name, string signature, PhpMethodCode code, PhpClass? declaringClass = null, string? extension = null, NativeKeeping keeping = NativeKeeping.May) : RoutineInfo
{
    private Signature? _signature;

    public override string Name => name;

    public override PhpClass? DeclaringClass => declaringClass;

    public override string? ExtensionName => extension ?? "Core";

    /// <summary>Whether the code looks at the types of its arguments itself.</summary>
    public bool ChecksItself { get; init; }

    private Signature Declared => _signature ?? Parse();

    public override IReadOnlyList<PhpParameter> Parameters => Declared.Parameters;

    public override string? ReturnType => Declared.ReturnType;

    public override ulong ByRefMask => Declared.ByRefMask;

    // Those that call something with what they are given.
    internal override bool PassesNamedOn => Parameters is [.., { IsVariadic: true, Name: "args" }];

    [MethodImpl(MethodImplOptions.NoInlining)]
    private Signature Parse() => _signature = new Signature(signature);

    public override PhpValue Invoke(Context ctx, params ReadOnlySpan<PhpValue> arguments) => Call(ctx, null, arguments);

    internal override PhpValue Call(Context ctx, object? self, ReadOnlySpan<PhpValue> arguments)
    {
        var frame = ctx.PushFrame(this, self);
        frame.SetArguments(arguments);
        if (keeping == NativeKeeping.May)
        {
            Releasing.Escape(arguments);
            foreach (var argument in arguments)
            {
                if (argument.IsAlias)
                {
                    argument.Alias.IsCounted = false;
                }
            }
        }
        else if ((keeping & NativeKeeping.Counted) != 0 && Releasing.Enabled)
        {
            frame.LooksOn = true;
            Releasing.BeginLibrary(frame, Meanwhile);
        }

        var result = code(ctx, self, Check(ctx, arguments)).GetValue();
        if (result._obj is PhpArray array)
        {
            // It may be one that the object has.
            result = PhpValue.Create(array.DeepCopy());
        }

        if ((keeping & NativeKeeping.Counted) != 0)
        {
            if (keeping == NativeKeeping.Makes)
            {
                Releasing.Fresh(result._obj);
            }

            if (frame.LooksOn)
            {
                frame.LooksOn = false;
                Releasing.EndLibrary(frame, Meanwhile, result, fresh: false);
            }

            ctx.PopFrame();
            return result;
        }

        ctx.PopFrame();
        if (keeping == NativeKeeping.Weakly)
        {
            foreach (var argument in arguments)
            {
                Releasing.DiscardOf(result, argument);
            }
        }
        else if (result._obj is PhpObject made)
        {
            if (name == "getIterator")
            {
                Releasing.FreshToo(made);
            }
            else
            {
                Releasing.Escape(result);
            }

            // It may hold on to what it was asked of, as an iterator does.
            Releasing.Escape(PhpValue.FromClass(self as PhpObject));
        }
        else
        {
            Releasing.Escape(result);
        }

        return result;
    }

    /// <summary>What is done with arguments while it runs.</summary>
    internal PhpKeeping Meanwhile => keeping == NativeKeeping.Runs ? PhpKeeping.Calls : PhpKeeping.Copies;

    private ReadOnlySpan<PhpValue> Check(Context ctx, ReadOnlySpan<PhpValue> arguments)
    {
        var s = Declared;
        return arguments.Length >= s.Required && arguments.Length <= s.Most && s.AdmitsAll(arguments) ? arguments : Converted(ctx, s, arguments);
    }

    private PhpValue[] Converted(Context ctx, Signature s, ReadOnlySpan<PhpValue> arguments)
    {
        if (arguments.Length < s.Required || arguments.Length > s.Most)
        {
            int limit = arguments.Length < s.Required ? s.Required : s.Most;
            string how = s.Required == s.Most ? "exactly" : arguments.Length < s.Required ? "at least" : "at most";
            throw PhpException.ArgumentCountErrorException($"{FullName}() expects {how} {limit} argument{(limit == 1 ? "" : "s")}, {arguments.Length} given");
        }

        var converted = arguments.ToArray();
        bool strict = ctx.CallerIsStrict;
        for (int i = 0; i < converted.Length; i++)
        {
            var type = s.TypeAt(i);
            if (converted[i].IsUndefined)
            {
                converted[i] = s.DefaultAt(i);
                continue;
            }

            if (s.Parameters[Math.Min(i, s.Parameters.Count - 1)].IsByRef || type is null || ChecksItself)
            {
                continue;
            }

            var given = converted[i];
            if (type.TryCoerce(ctx, ref converted[i], strict, declaringClass))
            {
                continue;
            }

            var p = s.Parameters[Math.Min(i, s.Parameters.Count - 1)];
            if (given.GetValue().IsNull && !strict && type.IsScalar)
            {
                ctx.Deprecated($"{FullName}(): Passing null to parameter #{i + 1} (${p.Name}) of type {type} is deprecated");
                converted[i] = type.ScalarDefault;
                continue;
            }

            string expected = type.IsCallable && Callables.Resolve(ctx, given, out string error) is null
                ? $"a valid callback{(type.AllowsNull ? " or null" : "")}, {error}"
                : $"of type {(type.ToString() is "object|array" or "array|object" ? "array" : type)}, {Convert.TypeNameForMessage(given)} given";
            throw PhpException.TypeErrorException($"{FullName}(): Argument #{i + 1} (${p.Name}) must be {expected}");
        }

        return converted;
    }

    /// <summary>A parsed signature, as <c>(string $message = "", int $code = 0): void</c>.</summary>
    private sealed class Signature
    {
        private readonly PhpTypeSpec?[] _types;

        public Signature(string text)
        {
            int close = text.LastIndexOf(')');
            string tail = text[(close + 1)..].Trim();
            ReturnType = tail.StartsWith(':') ? tail[1..].Trim() : null;
            var parameters = new List<PhpParameter>();
            var types = new List<PhpTypeSpec?>();
            foreach (string part in text[1..close].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                int dollar = part.IndexOf('$', StringComparison.Ordinal);
                string head = part[..dollar].Trim();
                string rest = part[(dollar + 1)..];
                int equals = rest.IndexOf('=', StringComparison.Ordinal);
                string? @default = equals < 0 ? null : rest[(equals + 1)..].Trim();
                bool variadic = head.EndsWith("...", StringComparison.Ordinal);
                head = variadic ? head[..^3].Trim() : head;
                bool byRef = head.EndsWith('&');
                head = byRef ? head[..^1].Trim() : head;
                string paramName = (equals < 0 ? rest : rest[..equals]).Trim();
                parameters.Add(new PhpParameter(paramName, head.Length == 0 ? null : head, @default, equals >= 0 || variadic, byRef, variadic));
                types.Add(head.Length == 0 ? null : PhpTypeSpec.Parse(head));
                ByRefMask |= byRef ? 1ul << (parameters.Count - 1) : 0;
            }

            Parameters = parameters;
            _types = [.. types];
            Required = parameters.Count(p => !p.IsOptional);
            bool isVariadic = parameters.Count > 0 && parameters[^1].IsVariadic;
            Most = isVariadic ? int.MaxValue : parameters.Count;
            if (isVariadic && parameters[^1].IsByRef)
            {
                ByRefMask |= ~0ul << (parameters.Count - 1);
            }
        }

        public IReadOnlyList<PhpParameter> Parameters { get; }

        public string? ReturnType { get; }

        public ulong ByRefMask { get; }

        public int Required { get; }

        /// <summary>How many arguments it takes at most.</summary>
        public int Most { get; }

        /// <summary>Whether nothing has to be converted, seen at a glance; false says nothing.</summary>
        public bool AdmitsAll(ReadOnlySpan<PhpValue> arguments)
        {
            for (int i = 0; i < arguments.Length; i++)
            {
                ref readonly var argument = ref arguments[i];
                var type = TypeAt(i);
                if (type is null ? argument.IsUndefined : argument.IsUndefined || argument.IsAlias || !(type.IsMixed || type.Admits(argument)))
                {
                    return false;
                }
            }

            return true;
        }

        public PhpTypeSpec? TypeAt(int i) => _types[Math.Min(i, _types.Length - 1)];

        public PhpValue DefaultAt(int i)
        {
            string? text = i < Parameters.Count ? Parameters[i].Default : null;
            return text switch
            {
                null or "null" => default,
                "true" => true,
                "false" => false,
                "[]" => new PhpArray(),
                ['\'' or '"', ..] => PhpValue.Create(Encoding.UTF8.GetBytes(text[1..^1])),
                _ => long.TryParse(text, out long n) ? n : default(PhpValue),
            };
        }
    }
}
