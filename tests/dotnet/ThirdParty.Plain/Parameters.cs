[assembly: PhpExtension("parameters", Registrator = typeof(ThirdParty.Plain.Start))]

namespace ThirdParty.Plain;

/// <summary>Counts how often the module is registered.</summary>
public sealed class Start
{
    public Start() => Count++;

    public static int Count { get; private set; }
}

/// <summary>The kinds of parameters, results and constants that a module can have.</summary>
[PhpExtension("parameters")]
public static class Parameters
{
    public static readonly Func<Context, PhpValue> PARAMETERS_LAZY = static ctx => PhpValue.Create(ctx.GetStatic<Seen>().Number);
    public static readonly PhpValue PARAMETERS_VALUE = PhpValue.Create("value");

    [PhpHidden]
    public const int PARAMETERS_HIDDEN = 1;

    public static double PARAMETERS_PROPERTY => 0.5;

    public static string parameters_defaults(string text = "x", long? number = null, double real = 1.5, bool truth = true, PhpArray? list = null, PhpString? bytes = null) =>
        $"{text} {number?.ToString() ?? "null"} {real} {truth} {list?.Count.ToString() ?? "null"} {bytes?.Length.ToString() ?? "null"}";

    public static void parameters_references(PhpAlias first, PhpAlias? second = null)
    {
        first.Value = PhpValue.Create("first");
        second?.Value = PhpValue.Create("second");
    }

    public static int parameters_count(int least, params PhpAlias[] all)
    {
        foreach (var one in all)
        {
            one.Value = PhpValue.Create(all.Length);
        }

        return Math.Max(least, all.Length);
    }

    [return: CastToFalse]
    public static PhpString parameters_nothing() => default;

    public static byte[] parameters_bytes() => [255, 0];

    [PhpDeprecated("use nothing")]
    public static PhpValue parameters_old([PhpParam("int|string|null", Default = "'d'")] PhpValue value = default) => value;

    [PhpHidden]
    public static int parameters_hidden() => 1;

    private sealed class Seen
    {
        internal int Number { get; } = 7;
    }
}
