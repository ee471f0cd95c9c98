using System.Runtime.InteropServices;

namespace Drafting.Text.Segmentation;

/// <summary>The chances of the eight possible steps of <see cref="HiddenMarkovModel"/>, as natural logarithms.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct BoundarySteps(
    double BeginEnd, double BeginMiddle, double EndBegin, double EndSingle, double MiddleEnd, double MiddleMiddle, double SingleBegin, double SingleSingle);
