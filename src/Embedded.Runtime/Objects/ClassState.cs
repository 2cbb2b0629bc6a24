using System.Runtime.CompilerServices;

namespace PeachpieSockets.Embedded.Runtime;

/// <summary>What one context knows of a class: values of its own static properties, computed constants, computed property defaults.</summary>
internal sealed class ClassState(PhpClass type)
{
    private readonly PhpValue[] _statics = new PhpValue[type.OwnStaticCount];
    private bool _staticsReady;
    private Dictionary<string, PhpValue>? _constants;
    private HashSet<string>? _computing;
    private PhpValue[]? _defaults;

    /// <summary>The class.</summary>
    public PhpClass Type => type;

    /// <summary>The place of a static property that the class itself declares.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref PhpValue Static(PhpStaticProperty property, Context ctx)
    {
        if (!_staticsReady)
        {
            MakeStatics(ctx);
        }

        return ref _statics[property.Index];
    }

    private void MakeStatics(Context ctx)
    {
        _staticsReady = true;
        foreach (var p in type.StaticProperties.Values)
        {
            if (ReferenceEquals(p.DeclaringClass, type))
            {
                _statics[p.Index] = p.ComputedDefault is { } computed ? Checked(computed(ctx), p.Type, p.Name, ctx) : p.Default.DeepCopy();
            }
        }
    }

    /// <summary>The values of static properties that were used already.</summary>
    public PhpValue[] StaticValues => _statics;

    public PhpValue Constant(PhpClassConstant constant, Context ctx, string? writtenClass)
    {
        _constants ??= [];
        if (_constants.TryGetValue(constant.Name, out var value))
        {
            return value;
        }

        // Only what another constant asks for is marked, as in php, which shows in the name that the message has.
        _computing ??= [];
        if (writtenClass is not null && !_computing.Add(constant.Name))
        {
            throw PhpException.ErrorException($"Cannot declare self-referencing constant {writtenClass ?? constant.DeclaringClass.Name}::{constant.Name}");
        }

        try
        {
            value = constant.Computed!(ctx);
        }
        finally
        {
            if (writtenClass is not null)
            {
                _computing.Remove(constant.Name);
            }
        }

        _constants[constant.Name] = value;
        return value;
    }

    // What a default is computed to has to be of the property's type, in any mode.
    private PhpValue Checked(PhpValue value, PhpTypeSpec? declared, string name, Context ctx)
    {
        if (declared is null || declared.Admits(value))
        {
            return value;
        }

        var taken = value;
        return declared.TryCoerce(ctx, ref taken, strict: true, type)
            ? taken
            : throw PhpException.TypeErrorException($"Cannot assign {Convert.TypeNameForMessage(value)} to {new TypedHolder(type, name, declared)}");
    }

    public PhpValue[] Defaults(Context ctx)
        => _defaults ??= Array.ConvertAll(type.SlotTable, p =>
        {
            if (p.ComputedDefault is not { } computed)
            {
                return p.Default;
            }

            // An inherited property's default is the declaring class's, computed there once.
            return ReferenceEquals(p.DeclaringClass, type) || p.DeclaringClass.SlotTable.Length <= p.Slot ? Checked(computed(ctx), p.Type, p.Name, ctx) : ctx.StateOf(p.DeclaringClass).Defaults(ctx)[p.Slot];
        });
}
