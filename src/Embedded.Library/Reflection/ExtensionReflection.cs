using static PeachpieSockets.Embedded.Library.Reflection.ReflectionTools;

namespace PeachpieSockets.Embedded.Library.Reflection;

/// <summary>Extensions.</summary>
[PhpExtension("Reflection")]
public static class ExtensionReflection
{
    /// <summary>An extension: what it brings.</summary>
    internal static readonly PhpClass ReflectionExtension = Class("ReflectionExtension").Implements(ClassReflection.Reflector)
        .Property("name", PhpValue.EmptyString, PhpMemberFlags.Public, "string")
        .Method("__construct", "(string $name)", static (_, self, a) =>
        {
            string wanted = a[0].StringValue.ToString();
            string name = Context.Modules.SelectMany(m => m.Extensions).FirstOrDefault(e => e.Equals(wanted, StringComparison.OrdinalIgnoreCase))
                ?? throw Missing($"Extension \"{wanted}\" does not exist");
            ((Mirror)self!).Subject = name;
            ((Mirror)self).SetPropertyValue("name", name);
            return default;
        })
        .Method("getName", "(): string", static (_, self, _) => Mirror.Of<string>(self))
        .Method("getVersion", "(): ?string", static (ctx, _, _) => ctx.TryGetConstant("PHP_VERSION", out var version) ? version : default)
        .Method("getFunctions", "(): array", static (ctx, self, _) =>
        {
            var result = new PhpArray();
            foreach (string name in Context.Modules.SelectMany(m => m.FunctionNames).Where(f => IsOf(self, f.Extension)).Select(f => f.Name))
            {
                if (ctx.GetDeclaredFunction(name) is { } routine)
                {
                    result.SetItemRaw(new IntStringKey(name), FunctionReflection.Of(routine));
                }
            }

            return result;
        })
        .Method("getConstants", "(): array", static (ctx, self, _) =>
        {
            var result = new PhpArray();
            foreach (string name in Context.Modules.SelectMany(m => m.ConstantNames).Where(c => IsOf(self, c.Extension)).Select(c => c.Name))
            {
                if (ctx.TryGetConstant(name, out var value))
                {
                    result.SetItemRaw(new IntStringKey(name), value);
                }
            }

            return result;
        })
        .Method("getClasses", "(): array", static (ctx, self, _) =>
        {
            var result = new PhpArray();
            foreach (var type in Classes(ctx, self))
            {
                result.SetItemRaw(new IntStringKey(type.Name), ClassReflection.Of(type));
            }

            return result;
        })
        .Method("getClassNames", "(): array", static (ctx, self, _) => List(Classes(ctx, self).Select(c => PhpValue.Create(c.Name))))
        .Method("getINIEntries", "(): array", static (ctx, self, _) =>
        {
            var result = new PhpArray();
            foreach (var setting in IniStore.Settings.Where(i => IsOf(self, i.Extension)))
            {
                PhpValue value = ctx.Ini.TryGet(setting.Name, out var set) && !set.IsDefault ? set : default(PhpValue);
                result.SetItemRaw(new IntStringKey(setting.Name), value);
            }

            return result;
        })
        .Method("getDependencies", "(): array", static (_, self, _) => Mirror.Of<string>(self).ToLowerInvariant() switch
        {
            "standard" => new PhpArray { ["session"] = "Optional" },
            "spl" => new PhpArray { ["json"] = "Required" },
            _ => new PhpArray(),
        })
        .Method("isPersistent", "(): bool", static (_, _, _) => PhpValue.True)
        .Method("isTemporary", "(): bool", static (_, _, _) => PhpValue.False)
        .Build();

    internal static PhpValue Of(string name) => Mirror.Make(ReflectionExtension, name, ("name", name));

    private static bool IsOf(object? self, string extension) => extension.Equals(Mirror.Of<string>(self), StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<PhpClass> Classes(Context ctx, object? self)
        => Context.Modules.SelectMany(m => m.ClassNames).Select(c => ctx.GetDeclaredClass(c.Name)).OfType<PhpClass>().Where(c => IsOf(self, c.ExtensionName ?? ""));
}
