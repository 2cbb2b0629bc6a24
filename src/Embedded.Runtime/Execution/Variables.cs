using System.Runtime.CompilerServices;

namespace PeachpieSockets.Embedded.Runtime;

/// <summary>A name that compiled code uses: of a variable or property.</summary>
internal sealed class NameSite(string name)
{
    public readonly string Name = name;

    public readonly IntStringKey Key = IntStringKey.FromString(name);

    /// <summary>Where a symbol table had the name last: a guess that <see cref="ArrayTable.Find(NameSite)"/> checks. Code is shared by contexts, so several may change it.</summary>
    public int Slot = -1;
}

/// <summary>Variables, as compiled code uses them.</summary>
internal static class Variables
{
    /// <summary>The value of a variable that may be unassigned: says so and gives null.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PhpValue Checked(PhpValue value, Frame frame, NameSite name) => value.IsUndefined ? Undefined(frame, name) : value;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static PhpValue Undefined(Frame frame, NameSite name)
    {
        frame.Context.Warning($"Undefined variable ${Convert.Shown(name.Name)}");
        return default;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PhpValue ObjectValue(PhpObject? o) => new(o, 0);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PhpValue ThisValue(PhpObject? o) => o is not null ? new(o, 0) : throw PhpException.ErrorException("Using $this when not in object context");

    public static PhpArray TableOf(PhpValue value) => value.Array;

    public static PhpValue TableValue(PhpArray table) => new(table, 0);

    /// <summary>Assigns a value to a variable, through the reference it may be.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Assign(ref PhpValue variable, PhpValue value)
    {
        if (variable.IsAlias)
        {
            variable.Alias.Value = value;
        }
        else
        {
            variable = value;
        }
    }

    /// <summary>As <see cref="Assign"/>, for a variable whose hold on objects is counted where <paramref name="counted"/>.</summary>
    public static void AssignTracked(ref PhpValue variable, PhpValue value, bool counted)
    {
        if (!Releasing.Enabled)
        {
            Assign(ref variable, value);
            return;
        }

        if (!counted)
        {
            Releasing.Escape(value);
        }

        if (variable.IsAlias)
        {
            Releasing.Assign(variable.Alias, value);
        }
        else
        {
            Releasing.Store(ref variable, value);
        }
    }

    /// <summary>As <see cref="AssignTracked"/>; the result is what the variable has then: a reference that typed properties hold may have made another value of it.</summary>
    public static PhpValue AssignAsResult(ref PhpValue variable, PhpValue value, bool counted)
    {
        AssignTracked(ref variable, value, counted);
        return variable is { IsAlias: true, Alias._types: not null } ? variable.Alias._value : value;
    }

    /// <summary>Assigns what was caught: it is converted to no type.</summary>
    public static void AssignCaught(ref PhpValue variable, PhpValue value)
    {
        if (variable is { IsAlias: true, Alias._types: { } types })
        {
            value = types.Coerce(value, strict: true);
        }

        AssignTracked(ref variable, value, counted: true);
    }

    /// <summary>As <see cref="AssignAsResult"/>, of what ++ or -- made of a variable's value.</summary>
    public static PhpValue SetIncremented(ref PhpValue variable, PhpValue old, PhpValue value, bool isIncrement)
    {
        if (variable is { IsAlias: true, Alias._types: { } types } && old.IsLong && value.IsDouble)
        {
            types.CheckOverflow(isIncrement);
        }

        return AssignAsResult(ref variable, value, counted: true);
    }

    /// <summary>The value of a variable of a symbol table; undefined when absent.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PhpValue Get(PhpArray table, NameSite name)
    {
        var storage = table.Table;
        int slot = storage.Find(name);
        return slot >= 0 ? storage.Values[slot].GetValue() : PhpValue.Undefined;
    }

    /// <summary><c>$GLOBALS[name]</c>.</summary>
    public static PhpValue GetGlobal(PhpArray globals, PhpValue name, Frame frame)
    {
        var key = Convert.ToArrayKey(name);
        if (globals.TryGetValue(key, out var value))
        {
            return value.GetValue();
        }

        frame.Context.Warning($"Undefined global variable ${Convert.Shown(key.ToString())}");
        return default;
    }

    /// <summary>The place of a variable of a symbol table, made when absent.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref PhpValue Ref(PhpArray table, NameSite name)
    {
        var storage = table.Writable();
        int slot = storage.Find(name);
        if (slot < 0)
        {
            slot = storage.Insert(name.Key, default);
        }

        return ref storage.Values[slot];
    }

    public static void Set(PhpArray table, NameSite name, PhpValue value) => AssignTracked(ref table.GetItemRef(name.Key), value, counted: true);

    public static void SetAlias(PhpArray table, NameSite name, PhpValue alias) => Bind(ref table.GetItemRef(name.Key), alias);

    public static void Unset(PhpArray table, NameSite name)
    {
        if (table.TryGetValue(name.Key, out var value))
        {
            table.Remove(name.Key);
            Releasing.DroppedLocal(value);
            Release(value);
        }
    }

    public static NameSite DynamicName(PhpValue name, Frame frame) => new(Convert.ToPhpString(name, frame.Context).ToString());

    /// <summary>Makes the place a reference and gives it to one more holder.</summary>
    public static PhpValue MakeAlias(ref PhpValue variable)
    {
        if (variable.IsAlias)
        {
            variable.Alias._holders++;
            return variable;
        }

        var alias = PhpValue.EnsureAlias(ref variable);
        alias.IsCounted = Releasing.Enabled;
        return PhpValue.Create(alias);
    }

    /// <summary>Takes back what <see cref="MakeAlias"/> gave, when the holder goes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Release(PhpValue value)
    {
        if (value.IsAlias)
        {
            value.Alias._holders--;
        }
    }

    /// <summary>Makes a variable hold another reference.</summary>
    public static void Bind(ref PhpValue variable, PhpValue alias)
    {
        Release(variable);
        variable = alias;
    }

    /// <summary>A value as a new reference; one that is a reference already stays.</summary>
    public static PhpValue ToAlias(PhpValue value)
    {
        if (value.IsAlias)
        {
            return value;
        }

        Releasing.Escape(value);
        return PhpValue.CreateAlias(value.IsUndefined ? default : value);
    }

    /// <summary>The reference to a global variable.</summary>
    public static PhpValue GlobalAlias(Frame frame, NameSite name)
    {
        // The function's variable is not told of at its end: the reference is never the global variable's alone again.
        ref PhpValue variable = ref frame.Context.Globals.GetItemRef(name.Key);
        return MakeAlias(ref variable);
    }

    /// <summary>What <c>$x = &amp;f()</c> gets of a function that returns a plain value.</summary>
    public static PhpValue AliasOfResult(PhpValue result, Frame frame)
    {
        if (result.IsAlias)
        {
            return result;
        }

        frame.Context.Notice("Only variables should be assigned by reference");
        Releasing.Escape(result);
        return PhpValue.CreateAlias(result);
    }

    /// <summary>A function that returns a reference returns something that is no place.</summary>
    public static PhpValue NotReturnedByReference(PhpValue value, Frame frame)
    {
        frame.Context.Notice("Only variable references should be returned by reference");
        Releasing.Escape(value);
        return PhpValue.CreateAlias(value);
    }

    /// <summary>A value passed by reference that is no variable.</summary>
    public static PhpValue AliasOfArgument(PhpValue result, Frame frame)
    {
        if (result.IsAlias)
        {
            return result;
        }

        frame.Context.Notice("Only variables should be passed by reference");
        Releasing.Escape(result);
        return PhpValue.CreateAlias(result);
    }

    /// <summary>The cell of a static variable; a null one is still to be initialized.</summary>
    public static PhpAlias?[] Statics(Frame frame)
    {
        var function = (UserFunction)frame.Routine;
        if (frame.Self is PhpClosure closure && function.DeclaringClass is null)
        {
            return closure.Statics ??= new PhpAlias?[function.Template.StaticCount];
        }

        return frame.Context.StaticsOf(function);
    }

    public static bool HasStatic(Frame frame, int index) => Statics(frame)[index] is not null;

    public static void InitStatic(Frame frame, int index, PhpValue value)
    {
        Releasing.Escape(value);
        Statics(frame)[index] = new PhpAlias(value);
    }

    public static PhpValue StaticAlias(Frame frame, int index) => PhpValue.Create(Statics(frame)[index]!);

    // Generators keep in their variables what must survive a yield.
    public static PhpValue BoxObject(object? o) => new(o, 0);

    public static Cursor UnboxCursor(PhpValue value) => Unsafe.As<Cursor>(value._obj!);

    public static PhpThrownException? UnboxException(PhpValue value) => Unsafe.As<PhpThrownException?>(value._obj);

    public static PhpValue[] NewGeneratorValues(int count)
    {
        var values = new PhpValue[count];
        Array.Fill(values, PhpValue.Undefined);
        return values;
    }

    public static PhpValue NewGenerator(Frame frame, GeneratorCode code, PhpValue[] values)
    {
        foreach (var value in values)
        {
            if (value.IsAlias)
            {
                value.Alias._holders++;
            }
        }

        var generator = new PhpGenerator(frame, code, values);
        if (((UserFunction)frame.Routine).Template.HasFinally)
        {
            frame.Context.Remember(generator);
        }

        return PhpValue.FromClass(generator);
    }

    /// <summary>compact(), one argument of it.</summary>
    public static void Compact(PhpArray result, PhpValue names, PhpArray table, int position, Frame frame) => CompactNames(result, names, table, position, frame, null);

    private static void CompactNames(PhpArray result, PhpValue names, PhpArray table, int position, Frame frame, HashSet<object>? outer)
    {
        names = names.GetValue();
        if (names.IsArray)
        {
            System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
            outer ??= new(ReferenceEqualityComparer.Instance);
            if (!outer.Add(names.Array))
            {
                throw PhpException.ErrorException("Recursion detected");
            }

            foreach (var (_, name) in names.Array)
            {
                CompactNames(result, name, table, position, frame, outer);
            }

            outer.Remove(names.Array);
            return;
        }

        if (!names.IsStringValue)
        {
            frame.Context.Warning($"compact(): Argument #{position} must be string or array of strings, {Convert.TypeNameForMessage(names)} given");
            return;
        }

        var key = IntStringKey.FromString(names.StringValue);
        if (table.TryGetValue(key, out var value) && !value.GetValue().IsUndefined)
        {
            Releasing.Escape(value);
            result.SetItemValue(key, value.DeepCopy());
        }
        else if (names.StringValue == "this" && frame.This is { } self)
        {
            result.SetItemValue(key, PhpValue.FromClass(self));
        }
        else
        {
            frame.Context.Warning($"compact(): Undefined variable ${new PhpString(Convert.Shown(names.StringValue).ToArray())}");
        }
    }

    /// <summary>get_defined_vars().</summary>
    public static PhpValue All(PhpArray table)
    {
        var result = new PhpArray(table.Count);
        foreach (var (key, value) in table)
        {
            if (!value.GetValue().IsUndefined)
            {
                Releasing.Escape(value);
                // Names are strings, also those that look like numbers.
                result.SetItemRaw(key.IsInteger ? new IntStringKey(key.ToString()) : key, value.DeepCopy());
            }
        }

        return result;
    }
}
