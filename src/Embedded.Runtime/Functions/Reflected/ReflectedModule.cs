using System.Reflection;

namespace PeachpieSockets.Embedded.Runtime;

/// <summary>
/// A module whose tables nothing wrote at compile time: an assembly that was compiled without Embedded.Generator. What is in it is found by reflection, once,
/// when the module is added. It has what the generator would have found, but for what only a C# compiler can call: overloads and parameters that are spans.
/// <see cref="PhpSignatureAttribute"/> is not read: the method's own parameters say what the function takes.
/// </summary>
internal sealed class ReflectedModule : PhpModule
{
    private const BindingFlags StaticMembers = BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private readonly Assembly _assembly;
    private readonly PhpExtensionAttribute[] _attributes;
    private readonly bool _isWeak;
    private readonly Dictionary<string, (string Extension, MethodInfo Method)> _functions = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, (string Extension, MemberInfo Member)> _constants = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Extension, string Name, MemberInfo Member)> _classes = new(StringComparer.OrdinalIgnoreCase);

    internal ReflectedModule(Assembly assembly)
    {
        _assembly = assembly;
        _attributes = [.. assembly.GetCustomAttributes<PhpExtensionAttribute>()];
        if (_attributes.Length == 0)
        {
            throw new ArgumentException($"{assembly.GetName().Name} is no PHP module: it has no [assembly: PhpExtension].", nameof(assembly));
        }

        _isWeak = assembly.IsDefined(typeof(PhpWeakAttribute));
        foreach (var type in assembly.GetExportedTypes())
        {
            if (!type.IsNested && !IsHidden(type))
            {
                Read(type);
            }
        }

        string[] own = [.. _functions.Values.Select(f => f.Extension), .. _constants.Values.Select(c => c.Extension), .. _classes.Values.Select(c => c.Extension)];
        Extensions = [.. _attributes.SelectMany(a => a.Extensions).Concat(own).Distinct()];
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Extensions { get; }

    /// <inheritdoc/>
    public override IEnumerable<(string Extension, string Name)> FunctionNames => _functions.Values.Select(f => (f.Extension, f.Method.Name));

    /// <inheritdoc/>
    public override IEnumerable<(string Extension, string Name)> ConstantNames => _constants.Values.Select(c => (c.Extension, c.Member.Name));

    /// <inheritdoc/>
    public override IEnumerable<(string Extension, string Name)> ClassNames => _classes.Values.Select(c => (c.Extension, c.Name));

    internal override object Identity => _assembly;

    /// <inheritdoc/>
    public override RoutineInfo? CreateFunction(string lowerName) =>
        _functions.TryGetValue(lowerName, out var function)
            ? new ReflectedFunction(function.Method).CreateRoutine(function.Extension, _isWeak)
            : null;

    /// <inheritdoc/>
    public override bool TryGetConstant(Context ctx, string name, out PhpValue value)
    {
        bool isFound = _constants.TryGetValue(name, out var constant);
        value = !isFound ? default
            : ValueOf(constant.Member) is Func<Context, PhpValue> lazy ? lazy(ctx)
            : ReflectedFunction.ToPhp(ValueOf(constant.Member), castToFalse: false);
        return isFound;
    }

    /// <inheritdoc/>
    public override PhpClass? CreateClass(string lowerName) => _classes.TryGetValue(lowerName, out var type) ? (PhpClass?)ValueOf(type.Member) : null;

    /// <inheritdoc/>
    public override void Register()
    {
        foreach (var registrator in _attributes.Select(a => a.Registrator).OfType<Type>())
        {
            _ = Activator.CreateInstance(registrator);
        }
    }

    private void Read(Type type)
    {
        string extension = type.GetCustomAttributes<PhpExtensionAttribute>().Concat(_attributes).SelectMany(a => a.Extensions).FirstOrDefault("");
        var classes = type.GetMembers(StaticMembers | BindingFlags.NonPublic).Where(static m => TypeOf(m) == typeof(PhpClass));
        if (!(type.IsAbstract && type.IsSealed))
        {
            if (type.GetCustomAttribute<PhpTypeAttribute>() is { } attribute && classes.FirstOrDefault() is { } its)
            {
                string name = attribute.ExplicitTypeName ?? type.Name;
                _classes.Add(name, (extension, name, its));
            }

            return;
        }

        string prefix = type.GetCustomAttribute<PhpNamespaceAttribute>() is { } space ? space.Name + "\\" : "";
        foreach (var member in classes)
        {
            _classes.Add(prefix + member.Name, (extension, prefix + member.Name, member));
        }

        foreach (var method in type.GetMethods(StaticMembers).Where(static m => m is { IsSpecialName: false, IsGenericMethod: false } && !IsHidden(m)))
        {
            if (!_functions.TryAdd(method.Name, (extension, method)))
            {
                throw new ArgumentException($"{_assembly.GetName().Name} has two functions {method.Name}(); the embedded PHP has no overloads.");
            }
        }

        foreach (var member in type.GetMembers(StaticMembers).Where(static m => IsConstant(m) && TypeOf(m) != typeof(PhpClass) && !IsHidden(m)))
        {
            _constants.Add(member.Name, (extension, member));
        }
    }

    private static bool IsHidden(MemberInfo member) => member.IsDefined(typeof(PhpHiddenAttribute));

    private static bool IsConstant(MemberInfo member) => member is FieldInfo { IsLiteral: true } or FieldInfo { IsInitOnly: true } or PropertyInfo { CanRead: true };

    private static Type? TypeOf(MemberInfo member) => member is FieldInfo field ? field.FieldType : (member as PropertyInfo)?.PropertyType;

    private static object? ValueOf(MemberInfo member) => member is FieldInfo field ? field.GetValue(null) : ((PropertyInfo)member).GetValue(null);
}
