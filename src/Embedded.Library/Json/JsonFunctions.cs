namespace PeachpieSockets.Embedded.Library.Json;

/// <summary>JSON.</summary>
[PhpExtension("json")]
public static class JsonFunctions
{
    /// <summary>Thrown with JSON_THROW_ON_ERROR.</summary>
    public static readonly PhpClass JsonException = new PhpClassBuilder("JsonException", "json").Extends(CoreThrowables.Exception).Build();

    /// <summary>Objects that tell themselves what JSON they are.</summary>
    public static readonly PhpClass JsonSerializable = new PhpClassBuilder("JsonSerializable", "json").Interface().AbstractMethod("jsonSerialize", "(): mixed").Build();

    /// <summary>A value as JSON, or false.</summary>
    [PhpSignature("(mixed $value, int $flags = 0, int $depth = 512): string|false")]
    [PhpKeeps(PhpKeeping.Nothing)]
    public static PhpValue json_encode(Context ctx, PhpValue value, long flags = 0, long depth = 512)
    {
        var writer = new JsonWriter(ctx, (int)flags, depth);
        writer.Write(value);
        bool partial = (flags & JsonConstants.JSON_PARTIAL_OUTPUT_ON_ERROR) != 0;
        if ((flags & JsonConstants.JSON_THROW_ON_ERROR) != 0 && !partial)
        {
            return writer.Error == 0 ? writer.Text : throw Exception(writer.Error);
        }

        ctx.GetStatic<State>().Error = writer.Error;
        return writer.Error == 0 || partial ? writer.Text : PhpValue.False;
    }

    /// <summary>The value of a JSON text; null where it is none.</summary>
    [PhpKeeps(PhpKeeping.Nothing)]
    public static PhpValue json_decode(Context ctx, PhpString json, bool? associative = null, long depth = 512, long flags = 0)
    {
        bool throws = (flags & JsonConstants.JSON_THROW_ON_ERROR) != 0;
        if (!throws)
        {
            ctx.GetStatic<State>().Error = 0;
        }

        if (json.IsEmpty)
        {
            return Failed(ctx, JsonConstants.JSON_ERROR_SYNTAX, throws);
        }

        if (depth is <= 0 or > int.MaxValue)
        {
            throw ArgumentBinder.ValueError("json_decode", 3, "depth", depth <= 0 ? "must be greater than 0" : "must be less than 2147483647");
        }

        bool arrays = associative ?? (flags & JsonConstants.JSON_OBJECT_AS_ARRAY) != 0;
        var reader = new JsonReader(json.AsSpan(), arrays, (int)flags, (int)depth);
        var result = reader.Read();
        reader.Finish(ctx, result);
        return reader.Error == 0 ? result : Failed(ctx, reader.Error, throws);
    }

    /// <summary>The number of the last error.</summary>
    public static long json_last_error(Context ctx) => ctx.GetStatic<State>().Error;

    /// <summary>The text of the last error.</summary>
    public static string json_last_error_msg(Context ctx) => JsonConstants.Message(ctx.GetStatic<State>().Error);

    private static PhpValue Failed(Context ctx, int error, bool throws)
    {
        if (throws)
        {
            throw Exception(error);
        }

        ctx.GetStatic<State>().Error = error;
        return default;
    }

    private static Exception Exception(int error) => PhpException.Create("JsonException", JsonConstants.Message(error), error);

    private sealed class State
    {
        public int Error { get; set; }
    }
}
