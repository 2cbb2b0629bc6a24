namespace System.Runtime.CompilerServices;

/// <summary>Lets records be used on .NET Standard 2.0.</summary>
internal static class IsExternalInit;
