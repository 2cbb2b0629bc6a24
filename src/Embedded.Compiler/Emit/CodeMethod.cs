using System.Globalization;
using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;
using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Embedded.Compiler.Emit;

/// <summary>
/// A static method whose instructions are written at run time. Only one thread may write at a time: see <see cref="Gate"/>.
/// </summary>
/// <remarks>
/// .NET translates the methods of a module quickly at first, and again with optimization, on a thread of its own, when they are called often or
/// their loops turn often; a dynamic method it optimizes at once, which takes two to three times as long, and most code of a script runs seldom.
/// But a module is kept until the process ends, where dynamic methods are collected. So the first methods are put into a module, and when there are
/// very many, as with a program that makes code with eval() all the time, the later ones are dynamic methods.
/// </remarks>
internal sealed class CodeMethod
{
    private const int UsualLength = 1024;

    private static ModuleBuilder? s_module;
    private static IReadOnlyList<PhpModule> s_phpModules = [];
    private static int s_kept;

    private readonly DynamicMethod? _dynamic;
    private readonly TypeBuilder? _type;

    private CodeMethod(string name, Type result, Type[] parameters)
    {
        if (s_kept >= MaxKept)
        {
            _dynamic = new DynamicMethod(name, result, parameters, typeof(CodeMethod).Module, skipVisibility: true);
            Generator = _dynamic.GetILGenerator(UsualLength);
            return;
        }

        s_kept++;
        DefineModule();
        _type = s_module!.DefineType("Code" + s_kept.ToString(CultureInfo.InvariantCulture), TypeAttributes.Public | TypeAttributes.Abstract | TypeAttributes.Sealed | TypeAttributes.BeforeFieldInit);
        Generator = _type.DefineMethod(name, MethodAttributes.Public | MethodAttributes.Static, result, parameters).GetILGenerator(UsualLength);
    }

    /// <summary>How many methods are put into modules: some four kilobytes each.</summary>
    internal static int MaxKept { get; set; } = 16_000;

    /// <summary>Hold it while methods are defined, written and completed: the builders of a module are not safe for several threads.</summary>
    public static object Gate { get; } = new();

    /// <summary>Takes the instructions.</summary>
    public ILGenerator Generator { get; }

    /// <summary>The module it is in; null for a dynamic method.</summary>
    public ModuleBuilder? Module => _type?.Module as ModuleBuilder;

    /// <summary>Begins a method.</summary>
    /// <param name="name">Its name in .NET's stack traces.</param>
    /// <param name="result">What it returns.</param>
    /// <param name="parameters">The types of its parameters.</param>
    public static CodeMethod Define(string name, Type result, params Type[] parameters)
        => new(name.Length == 0 || name.Contains('\0') ? "code" : name, result, parameters);

    /// <summary>Ends it: what delegates are made of.</summary>
    public MethodInfo Complete() => _dynamic ?? _type!.CreateType().GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)[0];

    // The code uses what is internal to the runtime, to this assembly and to the modules with PHP's functions.
    private static void DefineModule()
    {
        if (ReferenceEquals(s_phpModules, Context.Modules))
        {
            return;
        }

        s_phpModules = Context.Modules;
        var assembly = AssemblyBuilder.DefineDynamicAssembly(new AssemblyName { Name = "PeachpieSockets.Embedded.Code" }, AssemblyBuilderAccess.Run);
        var module = assembly.DefineDynamicModule("code");

        var constructor = typeof(IgnoresAccessChecksToAttribute).GetConstructors()[0];
        var granted = new Assembly[s_phpModules.Count + 2];
        int count = 0;
        Grant(typeof(Context).Assembly);
        Grant(typeof(CodeMethod).Assembly);
        foreach (var phpModule in s_phpModules)
        {
            Grant(phpModule.GetType().Assembly);
        }

        s_module = module;

        void Grant(Assembly used)
        {
            if (Array.IndexOf(granted, used, 0, count) < 0)
            {
                granted[count++] = used;
                string name = used.FullName!;
                assembly.SetCustomAttribute(constructor, AttributeData(name[..name.IndexOf(',', StringComparison.Ordinal)]));
            }
        }
    }

    // An attribute with one string, as ECMA-335 II.23.3 has it, of a name in ASCII. CustomAttributeBuilder makes it too, in some milliseconds.
    private static byte[] AttributeData(string value)
    {
        byte[] data = new byte[3 + value.Length + 2];
        data[0] = 1;
        data[2] = checked((byte)value.Length);
        for (int i = 0; i < value.Length; i++)
        {
            data[3 + i] = (byte)value[i];
        }

        return data;
    }
}
