using System.Diagnostics;
using System.Reflection;
using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Extension.Tests.Shape;

/// <summary>
/// The modules have the shape that Peachpie needs, whichever host they are compiled for: whatever is public in a container is visible to PHP, and a
/// parameter or result of another type than these loses bytes, or ends the program, there.
/// </summary>
public sealed class ModuleShapeTests
{
    private static readonly Assembly[] s_modules = [typeof(Socket).Assembly, Assembly.Load("PeachpieSockets.Legacy")];

    private static readonly Type[] s_parameterTypes =
        [typeof(PhpValue), typeof(PhpValue?), typeof(PhpAlias), typeof(PhpValue[]), typeof(PhpAlias[]), typeof(long), typeof(bool), typeof(double)];

    private static readonly Type[] s_resultTypes = [typeof(void), typeof(PhpValue), typeof(PhpString), typeof(PhpArray), typeof(bool), typeof(long), typeof(int), typeof(double)];

    private static readonly Type[] s_constantTypes = [typeof(int), typeof(long), typeof(string), typeof(double), typeof(bool)];

    public static TheoryData<Type> Containers => [.. s_modules.SelectMany(m => m.GetExportedTypes()).Where(IsContainer)];

    public static TheoryData<Type> Classes => [.. s_modules.SelectMany(m => m.GetExportedTypes()).Where(t => t.GetCustomAttribute<PhpTypeAttribute>() is not null)];

    [Fact]
    public void EachModuleSaysThatItIsOne() =>
        Assert.All(s_modules, module => Assert.Single(module.GetCustomAttributes<PhpExtensionAttribute>()));

    [Theory]
    [MemberData(nameof(Containers))]
    public void AContainerIsTopLevelNamesItsExtensionAndIsNotUserCode(Type container)
    {
        Assert.False(container.IsNested);
        string extension = Assert.Single(Assert.Single(container.GetCustomAttributes<PhpExtensionAttribute>()).Extensions);
        Assert.StartsWith("sockets", extension, StringComparison.Ordinal);
        Assert.NotNull(container.GetCustomAttribute<DebuggerNonUserCodeAttribute>());
    }

    [Theory]
    [MemberData(nameof(Containers))]
    public void PhpSeesOnlyFunctionsAndConstants(Type container)
    {
        Assert.All(Functions(container), f => Assert.Matches("^[a-z][a-z0-9_]*$", f.Name));
        Assert.All(Constants(container), c => Assert.Matches("^[A-Z][A-Z0-9_]*$", c.Name));
        Assert.Empty(container.GetProperties(BindingFlags.Public | BindingFlags.Static));
        Assert.Empty(container.GetEvents(BindingFlags.Public | BindingFlags.Static));
        Assert.Empty(container.GetNestedTypes());
    }

    [Theory]
    [MemberData(nameof(Containers))]
    public void ConstantsAreReadOnlyAndOfTypesThatPhpHas(Type container) =>
        Assert.All(Constants(container), c =>
        {
            Assert.True(c.IsInitOnly || c.IsLiteral, c.Name);
            Assert.Contains(c.FieldType, s_constantTypes);
        });

    [Theory]
    [MemberData(nameof(Containers))]
    public void FunctionsTakeAContextFirstThenValuesAndReferences(Type container) =>
        Assert.All(Functions(container), function =>
        {
            var parameters = function.GetParameters();
            int first = parameters is [var context, ..] && context.ParameterType == typeof(Context) ? 1 : 0;
            Assert.All(parameters.Skip(first), p =>
            {
                Assert.False(p.ParameterType.IsByRef, $"{function.Name}: ${p.Name} is ref or out; PhpAlias is the only way that works in all calls");
                Assert.True(s_parameterTypes.Contains(p.ParameterType), $"{function.Name}: ${p.Name} is a {p.ParameterType}");
            });
        });

    [Theory]
    [MemberData(nameof(Containers))]
    public void ResultsAreValuesThatPhpHas(Type container) =>
        Assert.All(Functions(container), f => Assert.True(s_resultTypes.Contains(f.ReturnType), $"{f.Name} gives a {f.ReturnType}"));

    [Theory]
    [MemberData(nameof(Containers))]
    public void FunctionsSayTheirDeclaration(Type container) =>
        Assert.All(Functions(container), f => Assert.True(f.GetCustomAttribute<PhpSignatureAttribute>() is not null, $"{f.Name} has no PhpSignature"));

    [Theory]
    [MemberData(nameof(Classes))]
    public void AClassCannotBeMadeClonedOrComparedByItsFields(Type type)
    {
        Assert.True(type.IsSealed);
        Assert.NotNull(type.GetCustomAttribute<PhpExtensionAttribute>());
        Assert.True(type.IsAssignableTo(typeof(IPhpComparable)), "without it Peachpie compares field by field");
        Assert.True(type.IsAssignableTo(typeof(IPhpCloneable)), "without it Peachpie clones");

        // A missing public constructor would end the program at "new".
        var constructor = Assert.Single(type.GetConstructors());
        Assert.Empty(constructor.GetParameters());
        Assert.ThrowsAny<Exception>(() => Activator.CreateInstance(type));

        var visible = type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(m => m.GetCustomAttribute<PhpHiddenAttribute>() is null);
        Assert.Empty(visible);
        Assert.Empty(type.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static));
        Assert.Empty(type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly));
    }

    [Fact]
    public void WhatIsPublicBesidesIsNoContainer() =>
        Assert.DoesNotContain(s_modules.SelectMany(m => m.GetExportedTypes()), t => t.IsAbstract && t.IsSealed && !IsContainer(t));

    private static bool IsContainer(Type type) =>
        type.IsAbstract && type.IsSealed && type.GetCustomAttribute<PhpHiddenAttribute>() is null && type.GetCustomAttribute<PhpExtensionAttribute>() is not null;

    private static IEnumerable<MethodInfo> Functions(Type container) =>
        container.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly).Where(m => !m.IsSpecialName);

    private static IEnumerable<FieldInfo> Constants(Type container) => container.GetFields(BindingFlags.Public | BindingFlags.Static);
}
