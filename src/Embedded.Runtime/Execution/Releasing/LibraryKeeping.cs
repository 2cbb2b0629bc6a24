using System.Runtime.CompilerServices;

namespace PeachpieSockets.Embedded.Runtime;

/// <summary>What a library function does with what it is given.</summary>
internal enum LibraryKeeping
{
    /// <summary>Not asked yet.</summary>
    Unknown,

    /// <summary>It may keep it, or give it out in some other form.</summary>
    May,

    /// <summary>It keeps nothing; what it returns may be something that it was given, or a part of that.</summary>
    Nothing,

    /// <summary>As <see cref="Nothing"/>, and code of the script may run in it for long.</summary>
    Calls,

    /// <summary>As <see cref="Nothing"/>; the object that it returns was made for the caller.</summary>
    Makes,

    /// <summary>It keeps nothing but in the array that it makes.</summary>
    Copies,

    /// <summary>It keeps nothing but in the arrays that it puts into variables.</summary>
    Fills,
}

internal static partial class Releasing
{
    private static readonly Dictionary<string, LibraryKeeping> s_keeping = Table();

    private static Dictionary<string, LibraryKeeping> Table()
    {
        var table = new Dictionary<string, LibraryKeeping>(StringComparer.OrdinalIgnoreCase);
        Add(LibraryKeeping.Nothing, """
            var_dump print_r var_export json_encode serialize is_object is_resource is_callable is_a is_subclass_of get_class get_parent_class gettype get_debug_type
            get_resource_id get_resource_type spl_object_id spl_object_hash method_exists property_exists
            fclose pclose fread fwrite fputs fgets fgetc fgetcsv fputcsv fscanf fprintf vfprintf fpassthru feof fflush fsync fdatasync fseek ftell rewind ftruncate flock fstat
            stream_get_contents stream_get_line stream_copy_to_stream stream_get_meta_data stream_isatty stream_is_local stream_supports_lock posix_isatty
            stream_set_blocking stream_set_timeout stream_set_chunk_size stream_set_read_buffer stream_set_write_buffer
            socket_set_blocking socket_set_timeout socket_get_status set_file_buffer
            stream_socket_get_name stream_socket_recvfrom stream_socket_sendto
            stream_socket_shutdown stream_socket_enable_crypto readdir rewinddir closedir
            is_array is_string is_int is_bool is_float is_null is_numeric is_scalar is_iterable is_countable boolval intval strval
            count sizeof in_array array_search array_key_exists key_exists array_keys array_key_first array_key_last array_is_list iterator_count implode join
            array_sum array_product min max current pos key next prev reset end
            json_decode unserialize date_format date_add date_sub date_modify date_timestamp_get date_timezone_set
            array_push array_pop array_shift array_unshift usort uasort uksort sort rsort asort arsort ksort krsort
            """);
        Add(LibraryKeeping.Makes, """
            date_create date_create_immutable date_create_from_format date_create_immutable_from_format date_diff
            date_interval_create_from_date_string timezone_open date_timezone_get
            """);
        Add(LibraryKeeping.Fills, "stream_select");
        Add(LibraryKeeping.Calls, "call_user_func call_user_func_array");
        Add(LibraryKeeping.Copies, """
            array_values array_filter array_map array_merge array_slice array_splice array_diff array_diff_key array_diff_assoc array_udiff array_diff_ukey
            array_intersect array_intersect_key array_intersect_assoc array_uintersect array_reverse array_unique array_combine array_fill_keys array_fill array_pad
            array_replace array_chunk array_column iterator_to_array get_object_vars
            """);
        return table;

        void Add(LibraryKeeping keeping, string names)
        {
            foreach (string name in names.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                table.Add(name, keeping);
            }
        }
    }

    /// <summary>What a library function does with what it is given, where its declaration does not say it.</summary>
    public static LibraryKeeping KeepingOf(string name) => s_keeping.GetValueOrDefault(name, LibraryKeeping.May);

    /// <summary>
    /// A library function that keeps nothing begins: it looks at its arguments while it runs. Nothing is released so long,
    /// unless it runs the script's code for long: then it holds what it was given.
    /// </summary>
    public static void BeginLibrary(Frame frame, LibraryKeeping keeping)
    {
        if (keeping != LibraryKeeping.Calls)
        {
            frame.Context.Held++;
            return;
        }

        foreach (ref readonly var argument in frame.GivenArguments)
        {
            if (!IsPlain(argument._obj) && argument._obj is not PhpArray)
            {
                AcquireSlow(argument._obj!);
            }
        }
    }

    /// <summary>C# code called back and gets a result, which it may keep where nothing is counted; unless it is known to keep nothing.</summary>
    public static void EscapeToCaller(Context ctx, PhpValue result)
    {
        if (MayCount(result._obj) && ctx.CurrentFrame is not { LooksOn: true, Routine: LibraryRoutine or NativeMethod })
        {
            EscapeSlow(result._obj!);
        }
    }

    // What nothing but the call held goes with it.
    private static void EndArguments(Frame frame, LibraryKeeping keeping)
    {
        foreach (ref readonly var argument in frame.GivenArguments)
        {
            object? o = argument._obj;
            if (IsPlain(o))
            {
                continue;
            }

            if (keeping != LibraryKeeping.Calls || o is PhpArray)
            {
                DiscardSlow(o!);
            }
            else
            {
                DroppedSlow(o!);
            }
        }
    }

    /// <summary>See <see cref="BeginLibrary"/>.</summary>
    public static void EndLibrary(Frame frame, LibraryKeeping keeping, PhpValue result, bool fresh)
    {
        if (keeping == LibraryKeeping.Copies || fresh)
        {
            Adopt(result, fresh);
        }

        if (fresh || keeping == LibraryKeeping.Fills)
        {
            foreach (ref readonly var argument in frame.GivenArguments)
            {
                if (argument.IsAlias)
                {
                    Adopt(argument.Alias._value, fresh);
                }
            }
        }

        Protect(result);
        EndArguments(frame, keeping);
        var ctx = frame.Context;
        if (keeping != LibraryKeeping.Calls)
        {
            ctx.Held--;
        }

        Flush(ctx);
        if (MayCount(result._obj))
        {
            Unprotect(result);
        }
    }

    /// <summary>As <see cref="EndLibrary"/>, for a function that keeps nothing and whose objects are new; in one piece, since it ends each socket call.</summary>
    public static void EndMaker(Frame frame, PhpValue result)
    {
        frame.LooksOn = false;
        if (!IsPlain(result._obj))
        {
            Fresh(result._obj);
            EndLibrary(frame, LibraryKeeping.Nothing, result, fresh: true);
            return;
        }

        foreach (ref readonly var argument in frame.GivenArguments)
        {
            object? o = argument._obj;
            if (IsPlain(o))
            {
                continue;
            }

            if (o.GetType() == typeof(PhpAlias))
            {
                object? stored = Unsafe.As<PhpAlias>(o)._value._obj;
                if (!IsPlain(stored))
                {
                    Adopt(Unsafe.As<PhpAlias>(o)._value, fresh: true);
                }
            }
            else if (o.GetType() == typeof(PhpArray))
            {
                DiscardSlow(o);
            }
            else if (Unsafe.As<PhpCounted>(o).Tracking == NoHolder)
            {
                Gone(o);
            }
        }

        frame.Context.Held--;
        Flush(frame.Context);
    }
}
