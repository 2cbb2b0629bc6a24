namespace PeachpieSockets.Embedded.Runtime;

public partial class Context
{
    private Dictionary<(FunctionTemplate, PhpClass?), PhpAlias?[]>? _functionStatics;

    /// <summary>Named arguments that a variadic function is about to collect.</summary>
    internal PhpArray? PendingNamed { get; set; }

    /// <summary>The static variables of a function or method in this context.</summary>
    internal PhpAlias?[] StaticsOf(UserFunction function)
    {
        var key = (function.Template, function.DeclaringClass);
        _functionStatics ??= [];
        if (!_functionStatics.TryGetValue(key, out var statics))
        {
            _functionStatics.Add(key, statics = new PhpAlias?[function.Template.StaticCount]);
        }

        return statics;
    }

    /// <summary>What static variables and static properties hold.</summary>
    internal IEnumerable<PhpValue> AllStatics()
        => (_functionStatics ?? []).Values.SelectMany(s => s).OfType<PhpAlias>().Select(a => PhpValue.Create(a)).Concat(AllClassStatics());
}
