using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using PeachpieSockets.Embedded.Runtime;
using Convert = PeachpieSockets.Embedded.Runtime.Convert;

namespace PeachpieSockets.Embedded.Library.Tests.Oracle;

/// <summary>Holds library functions against tables of what real php did (see record.php).</summary>
internal static class OracleTable
{
    private static readonly JsonSerializerOptions s_json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    static OracleTable() => Context.AddModule(LibraryModule.Instance);

    /// <summary>Makes every call of a table; fails with all that differ.</summary>
    public static void Check(string table)
    {
        var wrong = new StringBuilder();
        int count = 0;
        int failures = 0;
        foreach (string line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Oracle", table)))
        {
            count++;
            string[] parts = line.Split('\t');
            string function = JsonSerializer.Deserialize<string>(parts[0])!;
            string actual = Outcome(function, JsonNode.Parse(parts[1])!.AsArray());
            string expected = JsonNode.Parse(parts[2])!.ToJsonString(s_json);
            if (actual != expected)
            {
                failures++;
                wrong.Append(CultureInfo.InvariantCulture, $"{function} {parts[1]}\n  php:  {expected}\n  ours: {actual}\n");
            }
        }

        Assert.True(failures == 0, $"{failures} of {count} calls differ from php:\n{wrong}");
        Assert.NotEqual(0, count);
    }

    private static string Outcome(string function, JsonArray given)
    {
        using var context = new Context { OutputStream = new MemoryStream(), ErrorStream = new MemoryStream() };
        using var scope = context.Enter();
        var messages = new JsonArray();
        context.SetErrorHandler(PhpValue.FromClass(new Collector(messages)), (int)PhpError.E_ALL);
        var routine = context.GetDeclaredFunction(function);
        if (routine is null)
        {
            return "no such function";
        }

        var arguments = given.Select(ToValue).ToArray();
        for (int i = 0; i < arguments.Length; i++)
        {
            arguments[i] = routine.IsByRef(i) ? PhpValue.CreateAlias(arguments[i]) : arguments[i];
        }

        var outcome = new JsonObject();
        try
        {
            outcome["result"] = ToJson(routine.Invoke(context, arguments));
        }
        catch (PhpThrownException e)
        {
            outcome["result"] = new JsonObject { ["throws"] = $"{e.Throwable.Class.Name}: {e.Throwable.GetPropertyValue("message").StringValue}" };
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            outcome["result"] = e.ToString();
        }

        for (int i = 0; i < arguments.Length; i++)
        {
            if (arguments[i].IsAlias)
            {
                outcome[$"argument {i}"] = ToJson(arguments[i].GetValue());
            }
        }

        if (messages.Count > 0)
        {
            outcome["messages"] = messages;
        }

        return outcome.ToJsonString(s_json);
    }

    private static PhpValue ToValue(JsonNode? node)
    {
        switch (node)
        {
            case null:
                return default;
            case JsonObject o when o["f"] is { } special:
                return special.GetValue<string>() switch { "NAN" => double.NaN, "INF" => double.PositiveInfinity, _ => double.NegativeInfinity };
            case JsonObject o:
                var array = new PhpArray();
                foreach (var pair in o["a"]!.AsArray())
                {
                    array.SetItemValue(Convert.ToArrayKey(ToValue(pair![0])), ToValue(pair[1]));
                }

                return array;
            default:
                var element = node.GetValue<JsonElement>();
                return element.ValueKind switch
                {
                    JsonValueKind.True => true,
                    JsonValueKind.False => false,
                    JsonValueKind.String => Encoding.Latin1.GetBytes(element.GetString()!),
                    _ when element.TryGetInt64(out long n) && !element.GetRawText().Contains('.') => n,
                    _ => element.GetDouble(),
                };
        }
    }

    private static JsonNode? ToJson(PhpValue value)
    {
        value = value.GetValue();
        switch (value.TypeCode)
        {
            case PhpTypeCode.Null:
                return null;
            case PhpTypeCode.Boolean:
                return value.Boolean;
            case PhpTypeCode.Long:
                return value.Long;
            case PhpTypeCode.Double:
                return double.IsFinite(value.Double)
                    ? JsonNode.Parse(value.Double.ToString("R", CultureInfo.InvariantCulture).Replace('E', 'e') is var t && t.Contains('.') ? t : t + ".0")
                    : new JsonObject { ["f"] = double.IsNaN(value.Double) ? "NAN" : value.Double > 0 ? "INF" : "-INF" };
            case PhpTypeCode.PhpArray:
                var pairs = new JsonArray();
                foreach (var (key, item) in value.Array)
                {
                    pairs.Add(new JsonArray(ToJson(PhpValue.Create(key)), ToJson(item)));
                }

                return new JsonObject { ["a"] = pairs };
            case PhpTypeCode.String or PhpTypeCode.MutableString:
                return Encoding.Latin1.GetString(value.StringValue.AsSpan());
            default:
                return value.Object.ToString();
        }
    }

    private sealed class Collector(JsonArray messages) : PhpCounted, IPhpCallable
    {
        public PhpValue Invoke(Context ctx, params ReadOnlySpan<PhpValue> arguments)
        {
            messages.Add(Encoding.Latin1.GetString(arguments[1].StringValue.AsSpan()));
            return true;
        }
    }
}
