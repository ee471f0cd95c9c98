using System.Buffers.Binary;
using System.Numerics;
using System.Reflection;
using System.Runtime.InteropServices;
using Drafting.Speeches.Structure;

namespace Drafting.Speeches.Moves;

/// <summary>Fitted weights of a linear-chain conditional random field (Lafferty et al. 2001); immutable. bench/analysis writes the file.</summary>
/// <remarks>
/// The file, little endian: number of features of fixed place, number of phrases; the <see cref="PhraseKey"/> of each phrase; then weights as
/// signed bytes, in units of <see cref="Scale"/>, a row of moves for each feature of fixed place, each phrase, and each pair of boundary and move left.
/// </remarks>
internal sealed class MoveModel
{
    /// <summary>What one step of a weight is worth, in log-odds.</summary>
    public const float Scale = 0.02f;

    /// <summary>How much of the hand-set scores counts beside the fitted weights.</summary>
    public const float HandShare = 0.2f;

    private const int HeaderSize = 2 * sizeof(int);
    private static readonly Lazy<MoveModel> BuiltInModel = new(() => new MoveModel(Resource()));
    private readonly ulong[] _keys;
    private readonly int[] _places;
    private readonly float[] _weights;
    private readonly int _features;

    /// <summary>Reads a model.</summary>
    /// <exception cref="InvalidDataException">It was fitted for other features.</exception>
    public MoveModel(ReadOnlySpan<byte> file)
    {
        var dense = BinaryPrimitives.ReadInt32LittleEndian(file);
        var phrases = BinaryPrimitives.ReadInt32LittleEndian(file[sizeof(int)..]);
        if (dense != FeatureLayout.Count) throw new InvalidDataException($"The model has {dense} features of fixed place, not {FeatureLayout.Count}: fit it again.");
        _features = dense + phrases;
        _keys = new ulong[BitOperations.RoundUpToPowerOf2((uint)phrases * 4 + 1)];
        _places = new int[_keys.Length];
        for (var i = 0; i < phrases; i++) Place(BinaryPrimitives.ReadUInt64LittleEndian(file[(HeaderSize + (i * sizeof(ulong)))..]), dense + i);
        var rows = MemoryMarshal.Cast<byte, sbyte>(file[(HeaderSize + (phrases * sizeof(ulong)))..]);
        _weights = new float[rows.Length / Unit.Moves * MoveVector.Lanes];
        for (var i = 0; i < rows.Length; i++) _weights[(i / Unit.Moves * MoveVector.Lanes) + (i % Unit.Moves)] = rows[i] * Scale;
    }

    /// <summary>The model that comes with the library.</summary>
    public static MoveModel BuiltIn => BuiltInModel.Value;

    /// <summary>The feature of a phrase; −1 when the model does not know it.</summary>
    public int IndexOf(ulong phrase)
    {
        var keys = _keys;
        for (var place = Hash(phrase); ; place = (place + 1) & (keys.Length - 1))
        {
            if (keys[place] == phrase) return _places[place];
            if (keys[place] == 0) return -1;
        }
    }

    /// <summary>What a feature says for each move.</summary>
    public ReadOnlySpan<float> RowOf(int feature) => _weights.AsSpan(feature * MoveVector.Lanes, MoveVector.Lanes);

    /// <summary>What speaks for the step from one move to each.</summary>
    public ReadOnlySpan<float> StepsFrom(Boundary boundary, Move from) => RowOf(_features + ((int)boundary * Unit.Moves) + (int)from);

    /// <summary>Writes a model file.</summary>
    /// <param name="phrases">The keys of the phrases, in the order of their rows.</param>
    /// <param name="weights">Rows of <see cref="MoveVector.Lanes"/>, in log-odds, in the order of the file.</param>
    public static byte[] Write(IReadOnlyList<ulong> phrases, ReadOnlySpan<float> weights)
    {
        var file = new byte[HeaderSize + (phrases.Count * sizeof(ulong)) + (weights.Length / MoveVector.Lanes * Unit.Moves)];
        BinaryPrimitives.WriteInt32LittleEndian(file, FeatureLayout.Count);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(sizeof(int)), phrases.Count);
        for (var i = 0; i < phrases.Count; i++) BinaryPrimitives.WriteUInt64LittleEndian(file.AsSpan(HeaderSize + (i * sizeof(ulong))), phrases[i]);
        var rows = file.AsSpan(HeaderSize + (phrases.Count * sizeof(ulong)));
        for (var i = 0; i < rows.Length; i++)
            rows[i] = (byte)(sbyte)Math.Clamp(MathF.Round(weights[(i / Unit.Moves * MoveVector.Lanes) + (i % Unit.Moves)] / Scale), sbyte.MinValue, sbyte.MaxValue);
        return file;
    }

    private void Place(ulong phrase, int feature)
    {
        var place = Hash(phrase);
        while (_keys[place] != 0) place = (place + 1) & (_keys.Length - 1);
        (_keys[place], _places[place]) = (phrase, feature);
    }

    // Multiplicative hashing (Knuth, vol. 3, 6.4); no key is zero.
    private int Hash(ulong phrase) => (int)((phrase * 0x9E3779B97F4A7C15) >> 40) & (_keys.Length - 1);

    private static byte[] Resource()
    {
        const string name = "Drafting.Speeches.Moves.moves.model";
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The resource {name} is missing from the assembly.");
        var file = new byte[stream.Length];
        stream.ReadExactly(file);
        return file;
    }
}
