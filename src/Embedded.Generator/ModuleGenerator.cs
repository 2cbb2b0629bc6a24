using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PeachpieSockets.Embedded.Generator.Emit;
using PeachpieSockets.Embedded.Generator.Model;

namespace PeachpieSockets.Embedded.Generator;

/// <summary>
/// Writes, for an assembly marked <c>[assembly: PhpExtension("x")]</c>, its one PhpModule: the tables of functions, constants and classes
/// by name, and for each function the code that converts its arguments.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class ModuleGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var module = context.CompilationProvider.Select(static (compilation, _) => ModuleReader.Read(compilation));
        var containers = context.SyntaxProvider
            .CreateSyntaxProvider(static (node, _) => IsCandidate(node), static (c, cancel) => ReadContainer(c, cancel))
            .Where(static c => c is not null)
            .Collect();
        context.RegisterSourceOutput(module.Combine(containers), static (output, pair) =>
        {
            if (pair.Left is { } info)
            {
                ModuleWriter.Write(output, info, Sorted(pair.Right!));
            }
        });
    }

    private static bool IsCandidate(SyntaxNode node)
        => node is ClassDeclarationSyntax { Parent: BaseNamespaceDeclarationSyntax or CompilationUnitSyntax } type
            && (type.Modifiers.Any(SyntaxKind.StaticKeyword) || type.AttributeLists.Count > 0);

    private static Container? ReadContainer(GeneratorSyntaxContext context, CancellationToken cancel)
    {
        if (context.SemanticModel.GetDeclaredSymbol(context.Node, cancel) is not INamedTypeSymbol { DeclaredAccessibility: Accessibility.Public } type
            || ClrTypes.HasAttribute(type, "PhpHiddenAttribute")
            || !IsFirstCandidate(type, context.Node, cancel)
            || ModuleReader.Read(context.SemanticModel.Compilation) is not { } module)
        {
            return null;
        }

        string extension = ModuleReader.ExtensionOf(type) ?? module.Extensions.FirstOrDefault() ?? "";
        if (!type.IsStatic)
        {
            return ClassReader.Read(type, extension);
        }

        bool isWeak = module.IsWeak || ClrTypes.HasAttribute(type, "PhpWeakAttribute");
        var functions = type.GetMembers().OfType<IMethodSymbol>()
            .Where(m => m is { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: Accessibility.Public, IsGenericMethod: false }
                && !ClrTypes.HasAttribute(m, "PhpHiddenAttribute"))
            .Select(m => FunctionReader.Read(m, extension, isWeak));
        return new Container(Container.ThunksOf(type), new(functions), new(ConstantReader.Read(type, extension)), new(ClassReader.ReadContainer(type, extension)));
    }

    // A partial class is read once, at the first of its parts that the generator looks at.
    private static bool IsFirstCandidate(INamedTypeSymbol type, SyntaxNode node, CancellationToken cancel)
        => type.DeclaringSyntaxReferences.Select(r => r.GetSyntax(cancel)).First(IsCandidate) == node;

    private static IReadOnlyList<Container> Sorted(ImmutableArray<Container> containers)
        => [.. containers.OrderBy(c => c.Name, System.StringComparer.Ordinal)];
}
