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
    {
        foreach (var statics in _functionStatics?.Values ?? (IEnumerable<PhpAlias?[]>)[])
        {
            foreach (var alias in statics)
            {
                if (alias is not null)
                {
                    yield return PhpValue.Create(alias);
                }
            }
        }

        foreach (var state in _classStates.Values)
        {
            for (int i = 0; i < state.StaticValues.Length; i++)
            {
                yield return state.StaticValues[i];
            }
        }
    }
}
