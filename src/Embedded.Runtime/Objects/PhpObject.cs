using System.Diagnostics;

namespace PeachpieSockets.Embedded.Runtime;

/// <summary>An instance of a PHP class: declared properties in slots laid out by the class, others in an array.</summary>
[DebuggerDisplay("object({Class.Name})#{Id}")]
public partial class PhpObject : PhpCounted
{
    private int _id;

    /// <summary>An instance with its properties' defaults; its constructor is not called.</summary>
    public PhpObject(PhpClass type)
    {
        Class = type;
        var ctx = Context.Current;
        Slots = type.NewSlots(ctx);
        _id = ctx?.NextObjectId() ?? 0;
    }

    /// <summary>Its class.</summary>
    public PhpClass Class { get; }

    /// <summary>What spl_object_id() tells.</summary>
    public int Id => _id;

    /// <summary>The values of the declared properties, by <see cref="PhpProperty.Slot"/>. Undefined: not initialized, or unset.</summary>
    internal PhpValue[] Slots;

    /// <summary>Properties that no class declares; null while there are none.</summary>
    internal PhpArray? Dynamic;

    internal bool IsDestructed;

    /// <summary>Its constructor has not come to its end: it is not destructed, then or later.</summary>
    internal bool IsUnfinished;

    /// <summary>The last holder is gone: state that must end at once ends.</summary>
    internal virtual void Destroy()
    {
    }

    /// <summary>The last holder is gone: takes out what it has in places of its own and has counted as a holder of; null where there is nothing.</summary>
    internal virtual PhpValue[]? TakeKept() => null;

    /// <summary>A copy as <c>clone</c> makes it, before __clone() runs. Classes with state of their own copy it in <see cref="CopyState"/>.</summary>
    internal PhpObject ShallowClone(Context ctx)
    {
        var copy = (PhpObject)MemberwiseClone();
        copy._id = ctx.NextObjectId();
        copy.Tracking = 0;
        copy.IsDestructed = false;
        copy.IsUnfinished = false;
        copy.IsReleased = false;
        copy.CopyMarks(this);
        copy.Slots = new PhpValue[Slots.Length];
        ArrayTable.CopyValues(Slots, copy.Slots);
        copy.KeepTypes();
        copy.Dynamic = Dynamic?.DeepCopy();
        if (Releasing.Enabled)
        {
            Releasing.AcquireAll(copy.Slots);
            copy.Dynamic?.Acquired();
        }

        copy.CopyState(this);
        return copy;
    }

    // References that typed properties share with the original's have these among their holders.
    private void KeepTypes()
    {
        for (int i = 0; i < Slots.Length; i++)
        {
            if (Slots[i].IsAlias && Class.SlotTable[i] is { Type: { } type } property)
            {
                ReferenceTypes.Add(Slots[i].Alias, new TypedHolder(property.DeclaringClass, property.Name, type));
            }
        }
    }

    /// <summary>Called on a clone whose fields are still the original's: copies what must not be shared.</summary>
    protected virtual void CopyState(PhpObject original)
    {
    }

    /// <summary>What var_dump() and print_r() show instead of the properties, with mangled names as the array cast has them; null for the properties.</summary>
    internal virtual PhpArray? GetDebugInfo(Context ctx) => null;

    /// <summary>Whether properties that no class declares are elements of the object.</summary>
    internal virtual bool HasElementsAsProperties => false;

    /// <summary>A reference to an element, for classes whose elements can be written into from outside; null where there is none to have.</summary>
    internal virtual PhpAlias? ElementReference(PhpValue key) => null;

    /// <summary>Whether foreach takes its elements by reference.</summary>
    internal virtual bool IsWalkedByReference => false;

    /// <summary>What json_encode() shows: the properties that all may read; of native classes what they say of themselves.</summary>
    internal virtual PhpArray PublicProperties => VisibleProperties(null);

    /// <summary>The properties that code of a class (null: no class) may read, by plain name, in order.</summary>
    internal PhpArray VisibleProperties(PhpClass? scope)
    {
        if (Slots.Length == 0)
        {
            return Dynamic?.DeepCopy() ?? new PhpArray();
        }

        var result = new PhpArray(Slots.Length + (Dynamic?.Count ?? 0));
        var properties = Class.SlotTable;
        for (int i = 0; i < properties.Length; i++)
        {
            var p = properties[i];
            if (!Slots[i].IsUndefined && p.IsVisibleFrom(scope) && ReferenceEquals(Class.FindProperty(p.Name, scope), p))
            {
                result.SetItemRaw(p.Key, Slots[i].CopyStored());
            }
        }

        if (Dynamic is not null)
        {
            foreach (var (key, value) in Dynamic)
            {
                result.SetItemRaw(key, value.CopyStored());
            }
        }

        return result;
    }

    /// <summary>The value of a property, as C# code that knows the class reads it: no visibility, no magic; null when absent.</summary>
    public PhpValue GetPropertyValue(string name)
    {
        if (Class.Properties.TryGetValue(name, out var property))
        {
            var value = Slots[property.Slot].GetValue();
            return value.IsUndefined ? default : value;
        }

        return Dynamic is null ? default : Dynamic.GetItemValue(new IntStringKey(name));
    }

    /// <summary>Sets a property, as C# code that knows the class does it: no visibility, no magic, no type check.</summary>
    public void SetPropertyValue(string name, PhpValue value)
    {
        if (Class.Properties.TryGetValue(name, out var property))
        {
            ref PhpValue slot = ref Slots[property.Slot];
            if (slot.IsAlias)
            {
                slot.Alias.Value = value;
            }
            else
            {
                slot = value;
            }
        }
        else
        {
            (Dynamic ??= []).SetItemValue(IntStringKey.FromString(name), value);
        }
    }
}
