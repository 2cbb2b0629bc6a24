using System.Runtime.InteropServices;

namespace PeachpieSockets.Embedded.Library.Passwords;

/// <summary>crypt_r(3) of the system's libcrypt.</summary>
internal static unsafe partial class CryptLibrary
{
    [LibraryImport("libcrypt.so.1")]
    public static partial byte* crypt_r(byte[] phrase, byte[] setting, byte* data);
}
