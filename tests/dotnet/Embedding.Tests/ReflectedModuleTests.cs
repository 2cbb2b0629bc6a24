using System.Reflection;
using System.Reflection.Emit;
using System.Text;
using PeachpieSockets.Embedded.Compiler;
using PeachpieSockets.Embedded.Library;
using PeachpieSockets.Embedded.Runtime;
using ThirdParty.Plain;
using ThirdParty.Shared;

namespace PeachpieSockets.Embedding.Tests;

/// <summary>Modules that were compiled without the generator: what is in them is found by reflection.</summary>
public class ReflectedModuleTests
{
    public ReflectedModuleTests() => Context.AddModule(typeof(Parameters).Assembly);

    private static string Run(string source)
    {
        using var output = new MemoryStream();
        using var context = new Context { OutputStream = output };
        ScriptHost.Run(context, Encoding.Latin1.GetBytes(source), "reflected.php");
        return Encoding.Latin1.GetString(output.ToArray());
    }

    [Fact]
    public void A_module_of_somebody_else_works() => Assert.Equal(InventoryScript.Output, Run(InventoryScript.Source));

    [Theory]
    [InlineData("echo parameters_defaults();", "x null 1.5 True null null")]
    [InlineData("echo parameters_defaults('y', '12', 3, 0, [1, 2], \"\\xff\\0\");", "y 12 3 False 2 2")]
    [InlineData("echo parameters_defaults('y', null, list: null, real: 2);", "y null 2 True null null")]
    [InlineData("parameters_references($a); echo $a; parameters_references($a, $b); echo $b;", "firstsecond")]
    [InlineData("echo parameters_count(1), parameters_count(1, $a, $b), $a, $b;", "1222")]
    [InlineData("var_dump(parameters_nothing()); echo bin2hex(parameters_bytes());", "bool(false)\nff00")]
    [InlineData("echo PARAMETERS_LAZY, PARAMETERS_VALUE, PARAMETERS_PROPERTY;", "7value0.5")]
    [InlineData("var_dump(defined('PARAMETERS_HIDDEN'), function_exists('parameters_hidden'), extension_loaded('Parameters'));", "bool(false)\nbool(false)\nbool(true)\n")]
    [InlineData("echo implode(' ', get_extension_funcs('parameters'));", "parameters_defaults parameters_references parameters_count parameters_nothing parameters_bytes parameters_old")]
    [InlineData("set_error_handler(function ($l, $m) { echo \"$m\\n\"; return true; }); var_dump(parameters_old(5));", "Function parameters_old() is deprecated, use nothing\nint(5)\n")]
    [InlineData("foreach ((new ReflectionFunction('parameters_old'))->getParameters() as $p) echo $p;", "Parameter #0 [ <optional> string|int|null $value = 'd' ]")]
    public void Parameters_results_and_constants_are_as_declared(string code, string expected) => Assert.Equal(expected, Run("<?php " + code));

    [Theory]
    [InlineData("parameters_defaults(1, 2, 3, 4, [], '', 7);", "ArgumentCountError: parameters_defaults() expects at most 6 arguments, 7 given")]
    [InlineData("parameters_references();", "ArgumentCountError: parameters_references() expects at least 1 argument, 0 given")]
    [InlineData("parameters_defaults([]);", "TypeError: parameters_defaults(): Argument #1 ($text) must be of type string, array given")]
    [InlineData("parameters_defaults('', 'x');", "TypeError: parameters_defaults(): Argument #2 ($number) must be of type ?int, string given")]
    [InlineData("@parameters_old([]);", "TypeError: parameters_old(): Argument #1 ($value) must be of type int|string|null, array given")]
    [InlineData("inventory_each(inventory_open('x'), 'nosuch');", "TypeError: inventory_each(): Argument #2 ($callback) must be a valid callback, function \"nosuch\" not found or invalid function name")]
    public void Wrong_arguments_are_phps_errors(string code, string expected) =>
        Assert.Equal(expected, Run("<?php try { " + code + " } catch (Error $e) { echo get_class($e), ': ', $e->getMessage(); }"));

    [Fact]
    public void A_module_is_added_once()
    {
        Context.AddModule(typeof(Parameters).Assembly);
        Assert.Equal(1, Start.Count);
        Assert.Single(Context.Modules, m => m.Extensions.Contains("parameters"));
    }

    [Fact]
    public void The_tables_of_a_module_that_has_some_are_taken()
    {
        Context.AddModule(typeof(LibraryModule).Assembly);
        Assert.Single(Context.Modules, m => m.Extensions.Contains("standard"));
    }

    [Fact]
    public void An_assembly_that_is_no_module_is_refused()
    {
        var thrown = Assert.Throws<ArgumentException>(() => Context.AddModule(typeof(ReflectedModuleTests).Assembly));
        Assert.StartsWith("PeachpieSockets.Embedding.Tests is no PHP module: it has no [assembly: PhpExtension].", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Overloads_are_refused()
    {
        var builder = AssemblyBuilder.DefineDynamicAssembly(new AssemblyName("overloads"), AssemblyBuilderAccess.Run);
        var attribute = typeof(PhpExtensionAttribute).GetConstructor([typeof(string[])])!;
        builder.SetCustomAttribute(new CustomAttributeBuilder(attribute, [new[] { "overloads" }]));
        var type = builder.DefineDynamicModule("overloads").DefineType("Functions", TypeAttributes.Public | TypeAttributes.Abstract | TypeAttributes.Sealed);
        foreach (var parameter in new[] { typeof(long), typeof(string) })
        {
            var code = type.DefineMethod("f", MethodAttributes.Public | MethodAttributes.Static, typeof(void), [parameter]).GetILGenerator();
            code.Emit(OpCodes.Ret);
        }

        var assembly = type.CreateType().Assembly;
        var thrown = Assert.Throws<ArgumentException>(() => Context.AddModule(assembly));
        Assert.Contains("two functions f()", thrown.Message, StringComparison.Ordinal);
    }
}
