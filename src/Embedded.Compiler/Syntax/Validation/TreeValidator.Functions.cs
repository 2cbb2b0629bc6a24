namespace PeachpieSockets.Embedded.Compiler.Syntax.Validation;

/// <summary>Functions, parameters and closures.</summary>
internal sealed partial class TreeValidator
{
    private static readonly HashSet<string> AutoGlobals =
        ["GLOBALS", "_GET", "_POST", "_COOKIE", "_FILES", "_SERVER", "_ENV", "_REQUEST", "_SESSION"];

    private void NamedFunction(FunctionSyntax function)
    {
        ClassDeclaration? outer = _class;
        _class = null;
        if (function.Name.Equals("__autoload", StringComparison.OrdinalIgnoreCase))
            throw Error(SyntaxMessages.Autoload, function);
        Attributes(function.Attributes, "function", function);
        Function(function, owner: null);
        _class = outer;
    }

    /// <summary>Parameters and body; <paramref name="owner"/> is the class of a method.</summary>
    private void Function(FunctionSyntax function, ClassDeclaration? owner, bool isMethod = false, bool isClosure = false)
    {
        var context = new FunctionContext(function.ReturnType, function.IsGenerator, isClosure: isClosure);
        FunctionContext outer = _function;
        _function = context;
        Parameters(function, owner, isMethod);
        if (function.ReturnType is not null)
        {
            Type(function.ReturnType, TypePlace.Return);
            if (function.ReturnsByRef && function.ReturnType is NamedTypeSyntax { Name.FullName: "void" })
                _notices.Add(new CompileNotice(false, SyntaxMessages.VoidByReference, function.Line));
        }

        _function = outer;
        if (function.IsGenerator)
            GeneratorType(function);
        if (function.Body is not null)
            FunctionBody(function.Body.Statements, context);
    }

    private void Parameters(FunctionSyntax function, ClassDeclaration? owner, bool isMethod)
    {
        IReadOnlyList<ParameterSyntax> parameters = function.Parameters;
        for (int i = 0; i < parameters.Count; i++)
        {
            ParameterSyntax parameter = parameters[i];
            Attributes(parameter.Attributes, parameter.Promotion != Modifiers.None ? "property" : "parameter", function);
            if (AutoGlobals.Contains(parameter.Name))
                throw Error(SyntaxMessages.AutoGlobalParameter(parameter.Name), function);
            for (int j = 0; j < i; j++)
            {
                if (parameters[j].Name == parameter.Name)
                    throw Error(SyntaxMessages.DuplicateParameter(parameter.Name), function);
            }

            if (parameter.Name == "this")
                throw Error(SyntaxMessages.ThisAsParameter, function);
            if (i > 0 && parameters[i - 1].Variadic)
                throw Error(SyntaxMessages.ParameterAfterVariadic, function);
            if (parameter.Variadic && parameter.Default is not null)
                throw Error(SyntaxMessages.VariadicDefault, function);
            if (parameter.Default is not null)
                Constant(parameter.Default, newAllowed: true, function.Line);
            if (parameter.Type is not null && parameter.Promotion == Modifiers.None)
                Type(parameter.Type, TypePlace.Parameter);
            if (parameter is { Type: not null, Default: not null })
                ParameterDefault(parameter, function);
            if (parameter.Promotion != Modifiers.None)
                Promotion(parameter, function, owner, isMethod);
        }
    }

    private void Promotion(ParameterSyntax parameter, FunctionSyntax function, ClassDeclaration? owner, bool isMethod)
    {
        bool isConstructor = isMethod && function.Name.Equals("__construct", StringComparison.OrdinalIgnoreCase);
        if (!isConstructor)
            throw Error(SyntaxMessages.PromotionOutside, parameter);
        if (function.Body is null)
            throw Error(SyntaxMessages.PromotionInAbstract, parameter);
        if (parameter.Variadic)
            throw Error(SyntaxMessages.PromotionVariadic, parameter);
        Property(owner!, parameter.Name, parameter.Type, @default: null, parameter.Promotion, parameter.Hooks, parameter);
    }

    private void Closure(ClosureExpression closure)
    {
        Attributes(closure.Function.Attributes, "function", closure.Function);
        var seen = new HashSet<string>();
        foreach (ClosureUse use in closure.Uses)
        {
            if (use.Name == "this")
                throw Error(SyntaxMessages.ThisAs("lexical"), use);
            if (AutoGlobals.Contains(use.Name))
                throw Error(SyntaxMessages.AutoGlobalUse, use);
            if (!seen.Add(use.Name))
                throw Error(SyntaxMessages.UsedTwice(use.Name), use);
        }

        foreach (ParameterSyntax parameter in closure.Function.Parameters)
        {
            if (seen.Contains(parameter.Name))
                throw Error(SyntaxMessages.UseAsParameter(parameter.Name), parameter);
        }

        Function(closure.Function, owner: null, isClosure: true);
    }

    private static void GeneratorType(FunctionSyntax function)
    {
        if (function.ReturnType is NamedTypeSyntax { Name.FullName: var name } && name.ToLowerInvariant() is "int" or "string" or "float" or "bool"
            or "array" or "void" or "never" or "callable" or "null" or "false" or "true" or "self" or "static")
            throw Error(SyntaxMessages.GeneratorType(name), function);
    }
}
