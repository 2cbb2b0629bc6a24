namespace PeachpieSockets.Embedded.Runtime;

/// <summary>A class declaration of a script as it was compiled, shared by all contexts; linking it to its ancestors makes a <see cref="PhpClass"/>.</summary>
internal sealed class ClassTemplate
{
    private readonly object _lock = new();
    private readonly List<(PhpClass?[] Key, PhpClass Class)> _linked = [];

    public required string Name { get; init; }

    public required string Path { get; init; }

    public int Line { get; init; }

    public int EndLine { get; init; }

    public PhpClassFlags Flags { get; init; }

    public string? ParentName { get; init; }

    public string[] InterfaceNames { get; init; } = [];

    public string? EnumBackingType { get; init; }

    public List<MethodTemplate> Methods { get; } = [];

    public List<PropertyTemplate> Properties { get; } = [];

    public List<ConstantTemplate> Constants { get; } = [];

    public List<TraitUse> TraitUses { get; } = [];

    public object? Attributes { get; init; }

    public string? DocComment { get; init; }

    public bool IsInterface => (Flags & PhpClassFlags.Interface) != 0;

    public bool IsEnum => (Flags & PhpClassFlags.Enum) != 0;

    private string Kind => IsInterface ? "interface" : (Flags & PhpClassFlags.Trait) != 0 ? "trait" : IsEnum ? "enum" : "class";

    /// <summary>Declares the class in a context.</summary>
    public PhpClass Declare(Context ctx, Frame frame)
    {
        if (ctx.GetDeclaredClass(Name) is not null)
        {
            throw Fatal(ctx, frame, $"Cannot declare {Kind} {Convert.Shown(Name)}, because the name is already in use");
        }

        var type = Link(ctx, frame, early: false)!;
        ctx.DeclareClass(type);
        return type;
    }

    /// <summary>
    /// Declares the class before the script begins, so that its statement has nothing left to do; unless its name is taken, or it needs a class
    /// that is not there yet.
    /// </summary>
    public void DeclareEarly(Context ctx, Frame frame)
    {
        frame.Line = Line;
        if (ctx.GetDeclaredClass(Name) is not null || (ParentName is not null && ctx.GetDeclaredClass(ParentName) is null) || Link(ctx, frame, early: true) is not { } type)
        {
            return;
        }

        ctx.DeclareClass(type);
        (ctx.EarlyClasses ??= []).Add(this);
    }

    /// <summary>What a class statement does, unless the class was declared early.</summary>
    public void DeclareAtStatement(Context ctx, Frame frame)
    {
        if (ctx.EarlyClasses?.Remove(this) != true)
        {
            Declare(ctx, frame);
        }
    }

    /// <summary>The class of a <c>new class</c> expression, which is declared when that is first evaluated.</summary>
    public PhpClass DeclareOnce(Context ctx, Frame frame)
        => ctx.GetDeclaredClass(Name) is { } existing && existing.Template == this ? existing : Declare(ctx, frame);

    private PhpClass? Link(Context ctx, Frame frame, bool early)
    {
        frame.Line = Line;
        string shown = Convert.Shown(Name);
        var traits = new List<PhpClass>();
        foreach (string name in TraitUses.SelectMany(u => u.Traits))
        {
            var trait = ctx.ResolveClass(name) ?? throw Fatal(ctx, frame, $"Trait \"{name}\" not found");
            if (!trait.IsTrait)
            {
                throw Fatal(ctx, frame, $"{shown} cannot use {trait.Name} - it is not a trait");
            }

            traits.Add(trait);
        }

        var parent = ParentName is null ? null : ctx.ResolveClass(ParentName) ?? throw PhpException.ErrorException($"Class \"{ParentName}\" not found");
        var interfaces = new List<PhpClass>();
        foreach (string name in InterfaceNames)
        {
            interfaces.Add(ctx.ResolveClass(name) ?? throw PhpException.ErrorException($"Interface \"{name}\" not found"));
        }

        PhpClass?[] key = [parent, .. interfaces, .. traits];
        lock (_lock)
        {
            foreach (var (known, type) in _linked)
            {
                if (known.AsSpan().SequenceEqual(key))
                {
                    return type;
                }
            }
        }

        var linking = new ClassLinking(this, ctx, frame, parent, interfaces, early);
        var linked = linking.Link();
        if (linking.IsUnresolved)
        {
            return null;
        }

        // What was said while it was linked is to be said again.
        if (!linking.HasNotices)
        {
            lock (_lock)
            {
                _linked.Add((key, linked));
            }
        }

        return linked;
    }

    internal Exception Fatal(Context ctx, Frame frame, string message, int line = 0)
    {
        frame.Line = line > 0 ? line : Line;
        return ctx.FatalError(message);
    }
}

/// <summary>A method of a declaration.</summary>
internal sealed record MethodTemplate(FunctionTemplate Function, PhpMemberFlags Flags);

/// <summary>A property of a declaration. A default that is no literal is code that is run in the class's scope.</summary>
internal sealed record PropertyTemplate(string Name, PhpMemberFlags Flags, PhpTypeSpec? Type, PhpValue Default, FunctionTemplate? Computed, int Line, object? Attributes, byte[]? DocComment);

/// <summary>A constant or enum case of a declaration.</summary>
internal sealed record ConstantTemplate(string Name, PhpMemberFlags Flags, PhpTypeSpec? Type, PhpValue Value, FunctionTemplate? Computed, int Line, object? Attributes, byte[]? DocComment);

/// <summary>A <c>use</c> of traits.</summary>
internal sealed record TraitUse(string[] Traits, List<TraitRule> Rules);

/// <summary>One rule of it: insteadof or as.</summary>
internal sealed record TraitRule(string? Trait, string Method, string[] InsteadOf, string? Alias, PhpMemberFlags Visibility);
