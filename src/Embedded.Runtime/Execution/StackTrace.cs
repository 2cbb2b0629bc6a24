using System.Globalization;
using System.Text;

namespace PeachpieSockets.Embedded.Runtime;

/// <summary>The call stack as PHP arrays and as text.</summary>
internal static class StackTrace
{
    private const int MaxStringArgument = 15;

    private static readonly IntStringKey s_file = new("file");
    private static readonly IntStringKey s_line = new("line");
    private static readonly IntStringKey s_function = new("function");
    private static readonly IntStringKey s_class = new("class");
    private static readonly IntStringKey s_type = new("type");
    private static readonly IntStringKey s_args = new("args");

    /// <summary>The keys of an entry in order. Entries with the same ones share them.</summary>
    private static readonly IntStringKey[] s_keys = [s_file, s_line, s_function, s_class, new("object"), s_type, s_args];

    private static readonly ArrayShape?[] s_shapes = new ArrayShape?[1 << s_keys.Length];

    private static readonly PhpValue s_instanceCall = PhpValue.Create("->"u8.ToArray());
    private static readonly PhpValue s_staticCall = PhpValue.Create("::"u8.ToArray());

    /// <summary>The frames from the current one outwards, as debug_backtrace() and getTrace() give them.</summary>
    /// <param name="ctx">The context.</param>
    /// <param name="skip">How many of the innermost calls to leave out.</param>
    /// <param name="withObject">Whether to include the objects methods were called on.</param>
    /// <param name="withArguments">Whether to include arguments.</param>
    /// <param name="limit">At most so many; 0 for all.</param>
    public static PhpArray Capture(Context ctx, int skip = 0, bool withObject = false, bool withArguments = true, int limit = 0)
    {
        var trace = new PhpArray();
        for (int i = ctx.DepthAcross; i >= 0; i--)
        {
            var frame = ctx.FrameAcross(i);
            if (!IsShown(frame, i == 0))
            {
                continue;
            }

            if (skip > 0)
            {
                skip--;
                continue;
            }

            Releasing.Append(trace, Entry(ctx, frame, i > 0 ? ctx.FrameAcross(i - 1) : null, withObject, withArguments, isInnermost: trace.Count == 0));
            if (limit > 0 && trace.Count >= limit)
            {
                break;
            }
        }

        return trace;
    }

    /// <summary>Calls that wait somewhere, the outermost first, as a trace.</summary>
    public static PhpArray Of(Context ctx, IReadOnlyList<Frame> calls, bool withObject, bool withArguments)
    {
        var trace = new PhpArray();
        for (int i = calls.Count - 1; i >= 0; i--)
        {
            if (IsShown(calls[i], i == 0))
            {
                Releasing.Append(trace, Entry(ctx, calls[i], i > 0 ? calls[i - 1] : null, withObject, withArguments, isInnermost: trace.Count == 0));
            }
        }

        return trace;
    }

    private static bool IsShown(Frame frame, bool isOutermost)
        => !(frame.Routine is UserFunction { IsScript: true } && (isOutermost || frame.IncludeKind is null)) && !frame.Routine.IsHiddenInTraces;

    private static PhpArray Entry(Context ctx, Frame frame, Frame? caller, bool withObject, bool withArguments, bool isInnermost)
    {
        // By the order of the keys; undefined for those that the entry has not.
        var values = new EntryValues();
        for (int i = 0; i < s_keys.Length; i++)
        {
            values[i] = PhpValue.Undefined;
        }

        if (caller?.File is not null)
        {
            values[0] = caller.FileValue;
            values[1] = (long)caller.Line;
        }

        var routine = frame.Routine;
        if (frame.IncludeKind is { } include)
        {
            return IncludeEntry(values, include, withArguments && include != "eval" && !isInnermost ? frame.FileValue : PhpValue.Undefined);
        }

        values[2] = routine.NameValue;
        var type = routine.DeclaringClass ?? (frame.Self as PhpClosure)?.Scope;
        if (type is not null)
        {
            values[3] = type.NameValue;
            var self = frame.This;
            if (withObject && self is not null)
            {
                values[4] = PhpValue.FromClass(self);
            }

            values[5] = self is not null ? s_instanceCall : s_staticCall;
        }

        if (withArguments)
        {
            values[6] = Arguments(ctx, frame);
        }

        return Shaped(values);
    }

    [System.Runtime.CompilerServices.InlineArray(7)]
    private struct EntryValues
    {
        private PhpValue _first;
    }

    private static PhpArray Shaped(ReadOnlySpan<PhpValue> all)
    {
        int mask = 0;
        int count = 0;
        for (int i = 0; i < all.Length; i++)
        {
            if (!all[i].IsUndefined)
            {
                mask |= 1 << i;
                count++;
            }
        }

        var values = new PhpValue[count];
        var keys = s_shapes[mask] is null ? new IntStringKey[count] : null;
        for (int i = 0, to = 0; to < count; i++)
        {
            if (all[i].IsUndefined)
            {
                continue;
            }

            if (keys is not null)
            {
                keys[to] = s_keys[i];
            }

            values[to++] = all[i];
        }

        var entry = PhpArray.FromShape(s_shapes[mask] ??= ArrayShape.Of(keys!)!, values);
        Releasing.CountNew(entry);
        return entry;
    }

    // php takes the path from the frame further in: the innermost entry shows none. It comes before the name.
    private static PhpArray IncludeEntry(ReadOnlySpan<PhpValue> values, string kind, PhpValue path)
    {
        var entry = new PhpArray(4);
        if (!values[0].IsUndefined)
        {
            entry.AddNew(s_file, values[0]);
            entry.AddNew(s_line, values[1]);
        }

        if (!path.IsUndefined)
        {
            entry.AddNew(s_args, new PhpArray(path));
        }

        entry.AddNew(s_function, kind);
        return entry;
    }

    private static PhpArray Arguments(Context ctx, Frame frame)
    {
        ctx.Buffers.Forget();
        var args = new PhpArray(frame.Argc);
        for (int a = 0; a < frame.Argc; a++)
        {
            Releasing.Append(args, IsSensitive(frame.Routine, a) ? Hidden(frame.Argument(a)) : frame.Argument(a).DeepCopy());
        }

        return args;
    }

    // Parameters of the library that are secrets, one bit for each.
    private static readonly Dictionary<string, int> s_secrets = new(StringComparer.Ordinal)
    {
        ["crypt"] = 1,
        ["hash_equals"] = 3,
        ["hash_hkdf"] = 2,
        ["hash_hmac"] = 4,
        ["hash_hmac_file"] = 4,
        ["hash_init"] = 4,
        ["hash_pbkdf2"] = 2,
        ["password_hash"] = 1,
        ["password_verify"] = 1,
    };

    private static bool IsSensitive(RoutineInfo routine, int index)
        => routine is not UserFunction ? routine.ExtensionName is not null && s_secrets.TryGetValue(routine.Name, out int secrets) && (secrets >> index & 1) != 0
        : routine is UserFunction { Template.ParameterAttributes: { } attributes } user
            && attributes[Math.Min(index, attributes.Length - 1)] is List<AttributeTemplate> given
            && (index < attributes.Length || user.Parameters[^1].IsVariadic)
            && given.Exists(static a => a.Name.Equals("SensitiveParameter", StringComparison.OrdinalIgnoreCase));

    private static PhpValue Hidden(PhpValue argument)
    {
        var result = CoreClasses.SensitiveParameterValue.CreateInstance();
        Releasing.Fresh(result);
        Releasing.Store(ref result.Slots[0], argument.DeepCopy());
        return PhpValue.FromClass(result);
    }

    /// <summary>A trace as getTraceAsString() gives it.</summary>
    public static PhpString Format(PhpArray trace, Context ctx)
    {
        var text = PhpString.Empty;
        int n = 0;
        foreach (var (_, item) in trace)
        {
            var value = item.GetValue();
            if (!value.IsArray)
            {
                continue;
            }

            var entry = value.Array;
            text = text.Append(Encoding.UTF8.GetBytes($"#{n++} "));
            var file = entry.GetItemValue(s_file);
            text = file.IsStringValue
                ? text.Append(file.StringValue.AsSpan()).Append(Encoding.UTF8.GetBytes($"({Convert.ToLong(entry.GetItemValue(s_line))}): "))
                : text.Append("[internal function]: "u8);
            text = AppendString(text, entry.GetItemValue(s_class));
            text = AppendString(text, entry.GetItemValue(s_type));
            text = AppendString(text, entry.GetItemValue(s_function)).Append("("u8);
            if (entry.GetItemValue(s_args) is { IsArray: true } args)
            {
                bool first = true;
                foreach (var (key, arg) in args.Array)
                {
                    text = first ? text : text.Append(", "u8);
                    if (key.IsString)
                    {
                        text = text.Append(key.String.AsSpan()).Append(": "u8);
                    }

                    text = text.Append(FormatArgument(arg.GetValue()).AsSpan());
                    first = false;
                }
            }

            text = text.Append(")\n"u8);
        }

        return text.Append(Encoding.UTF8.GetBytes($"#{n} {{main}}"));
    }

    private static PhpString AppendString(PhpString text, PhpValue value) => value.IsStringValue ? text.Append(value.StringValue.AsSpan()) : text;

    public static PhpString FormatArgument(PhpValue value)
    {
        switch (value.TypeCode)
        {
            case PhpTypeCode.Null:
                return "NULL";
            case PhpTypeCode.Boolean:
                return value.Boolean ? "true" : "false";
            case PhpTypeCode.Long:
                return value.Long.ToString(CultureInfo.InvariantCulture);
            case PhpTypeCode.Double:
                return Convert.WithFraction(value.Double);
            case PhpTypeCode.PhpArray:
                return "Array";
            case PhpTypeCode.Object when value.Object is PhpResource resource && PhpClass.Of(resource) is null:
                return $"Resource id #{resource.Id}";
            case PhpTypeCode.Object:
                var type = PhpClass.Of(value.Object);
                return type is { IsEnum: true } && value.Object is PhpObject e
                    ? $"{type.Name}::{e.GetPropertyValue("name").StringValue}"
                    : $"Object({type?.Name ?? value.Object.GetType().Name})";
            default:
                var s = value.StringValue.AsSpan();
                var quoted = new PhpString("'");
                quoted = quoted.Append(Escape(s.Length > MaxStringArgument ? s[..MaxStringArgument] : s));
                return s.Length > MaxStringArgument ? quoted.Append("...'"u8) : quoted.Append("'"u8);
        }
    }

    private static byte[] Escape(ReadOnlySpan<byte> s)
    {
        var result = new List<byte>(s.Length);
        foreach (byte b in s)
        {
            switch (b)
            {
                case (byte)'\n': result.AddRange("\\n"u8); break;
                case (byte)'\r': result.AddRange("\\r"u8); break;
                case (byte)'\t': result.AddRange("\\t"u8); break;
                case (byte)'\f': result.AddRange("\\f"u8); break;
                case (byte)'\v': result.AddRange("\\v"u8); break;
                case (byte)'\\': result.AddRange("\\\\"u8); break;
                case 0x1b: result.AddRange("\\e"u8); break;
                case < 32 or > 126: result.AddRange(Encoding.ASCII.GetBytes($"\\x{b:X2}")); break;
                default: result.Add(b); break;
            }
        }

        return [.. result];
    }
}
