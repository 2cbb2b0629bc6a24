using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PeachpieSockets.Embedded.Generator.Operations;

/// <summary>
/// Writes, for an assembly with a class <c>Operations</c> marked <c>[OperationTable]</c>, the operations of an interpreter: for each method and field
/// that code is written to use, by <c>Call(typeof(X), nameof(X.Y))</c> and its like, a method that does the same with the interpreter's stack.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class OperationGenerator : IIncrementalGenerator
{
    private static readonly HashSet<string> s_uses = new() { "Call", "LoadField", "StoreField", "LoadFieldAddress", "LoadStatic" };

    // Names that are put together: of a count of arguments, of how operands are held.
    private static readonly Regex s_suffix = new("^(?<name>.+?)(VL|LV|R|[0-9])$");

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var table = context.SyntaxProvider
            .CreateSyntaxProvider(static (node, _) => node is ClassDeclarationSyntax { AttributeLists.Count: > 0, Identifier.ValueText: "Operations" }, static (c, cancel) => TableOf(c, cancel))
            .Where(static t => t is not null)
            .Collect();
        var uses = context.SyntaxProvider
            .CreateSyntaxProvider(static (node, _) => IsUse(node) || IsNameOf(node), static (c, cancel) => ReadUse(c, cancel))
            .Where(static u => u is not null)
            .Collect();
        context.RegisterSourceOutput(table.Combine(uses).Combine(context.CompilationProvider), static (output, all) =>
        {
            if (all.Left.Left.FirstOrDefault() is { } name)
            {
                output.AddSource("Operations.g.cs", OperationWriter.Write(name, Members(all.Right, all.Left.Right!)));
            }
        });
    }

    private static bool IsUse(SyntaxNode node)
        => node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name }, ArgumentList.Arguments.Count: 2 } && s_uses.Contains(name);

    private static bool IsNameOf(SyntaxNode node)
        => node is InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" }, ArgumentList.Arguments: { Count: 1 } arguments } && arguments[0].Expression is MemberAccessExpressionSyntax;

    private static string? TableOf(GeneratorSyntaxContext context, CancellationToken cancel)
        => context.SemanticModel.GetDeclaredSymbol(context.Node, cancel) is INamedTypeSymbol type && type.GetAttributes().Any(a => a.AttributeClass?.Name == "OperationTableAttribute")
            ? type.ContainingNamespace.ToDisplayString()
            : null;

    // "N" and a type and a name, from a nameof; "U" and types and names, from a use.
    private static string? ReadUse(GeneratorSyntaxContext context, CancellationToken cancel)
    {
        var invocation = (InvocationExpressionSyntax)context.Node;
        if (IsNameOf(invocation))
        {
            var access = (MemberAccessExpressionSyntax)invocation.ArgumentList.Arguments[0].Expression;
            return context.SemanticModel.GetSymbolInfo(access.Expression, cancel).Symbol is INamedTypeSymbol type ? $"N {type.ToDisplayString()} {access.Name.Identifier.ValueText}" : null;
        }

        var types = invocation.ArgumentList.Arguments[0].DescendantNodes().OfType<TypeOfExpressionSyntax>()
            .Select(t => context.SemanticModel.GetTypeInfo(t.Type, cancel).Type).OfType<INamedTypeSymbol>().Where(t => !t.IsGenericType).Select(t => t.ToDisplayString()).ToList();
        var names = invocation.ArgumentList.Arguments[1].DescendantNodesAndSelf().Select(n => n switch
        {
            InvocationExpressionSyntax i when IsNameOf(i) => ((MemberAccessExpressionSyntax)i.ArgumentList.Arguments[0].Expression).Name.Identifier.ValueText,
            LiteralExpressionSyntax l when l.IsKind(SyntaxKind.StringLiteralExpression) && l.Token.ValueText != "get_" => l.Token.ValueText,
            _ => null,
        }).OfType<string>().ToList();
        return types.Count == 0 ? null : $"U {string.Join(",", types)} {string.Join(",", names)}";
    }

    private static IEnumerable<(INamedTypeSymbol Type, IReadOnlyList<ISymbol> Members)> Members(Compilation compilation, ImmutableArray<string> uses)
    {
        var names = new SortedDictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (string[] use in uses.Where(u => u[0] == 'U').Select(u => u.Split(' ')))
        {
            foreach (string type in use[1].Split(','))
            {
                if (!names.TryGetValue(type, out var ofType))
                {
                    names.Add(type, ofType = new HashSet<string>());
                }

                ofType.UnionWith(use[2].Split(','));
            }
        }

        foreach (string[] use in uses.Where(u => u[0] == 'N').Select(u => u.Split(' ')))
        {
            if (names.TryGetValue(use[1], out var ofType))
            {
                ofType.Add(use[2]);
            }
        }

        foreach (var pair in names)
        {
            if (compilation.GetTypeByMetadataName(pair.Key) is { } type)
            {
                yield return (type, [.. MembersOf(type).Where(m => IsUsed(m, pair.Value) && compilation.IsSymbolAccessibleWithin(m, compilation.Assembly))]);
            }
        }
    }

    private static IEnumerable<ISymbol> MembersOf(INamedTypeSymbol type)
    {
        var seen = new HashSet<string>();
        for (var t = type; t is { SpecialType: not SpecialType.System_Object }; t = t.BaseType)
        {
            foreach (var member in t.GetMembers().Where(m => seen.Add(m.Name)))
            {
                yield return member;
            }
        }
    }

    private static bool IsUsed(ISymbol member, HashSet<string> names)
        => member switch
        {
            IMethodSymbol { MethodKind: MethodKind.PropertyGet, AssociatedSymbol: IPropertySymbol { IsIndexer: false } property } => names.Contains(property.Name),
            IMethodSymbol { MethodKind: MethodKind.Ordinary, IsGenericMethod: false } => names.Contains(member.Name) || (s_suffix.Match(member.Name) is { Success: true } m && names.Contains(m.Groups["name"].Value)),
            IFieldSymbol => names.Contains(member.Name),
            _ => false,
        };
}
