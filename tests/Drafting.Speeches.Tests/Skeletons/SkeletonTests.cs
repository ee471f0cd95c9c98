using System.Collections.Immutable;
using CsCheck;
using Drafting.Speeches.Skeletons;
using Drafting.Speeches.Structure;
using Drafting.Text.Sources;

namespace Drafting.Speeches.Tests.Skeletons;

public static class SkeletonTests
{
    public class Of
    {
        [Fact]
        public void Aligns_equal_moves_and_names_their_lines()
        {
            var skeleton = Skeleton.Of(
            [
                Speech("甲.txt", "开场", "成绩:总结工作成绩", "任务:抓好春耕生产", "任务:抓好防汛抗旱", "领导:加强组织领导", "号召"),
                Speech("乙.txt", "开场", "目的", "成绩:肯定工作成绩", "任务:抓好防汛抗旱", "领导:切实加强组织领导", "号召"),
                Speech("丙.txt", "开场", "目的", "任务:抓好防汛工作", "号召"),
            ]);
            Assert.Equal(
                ["开场 3", "目的 2", "成绩 2", "任务 1", "任务 3", "领导 2", "号召 3"],
                skeleton.Slots.Select(slot => $"{slot.Move.Chinese()} {slot.Support}"));
            Assert.Equal(["开场", "目的", "成绩", "任务", "领导", "号召"], skeleton.Common().Select(slot => slot.Move.Chinese()));
            Assert.Equal(["抓好防汛抗旱", "抓好防汛抗旱", "抓好防汛工作"], skeleton.Slots[4].Headings);
            Assert.Equal([4, 4, 3], skeleton.Slots[4].Witnesses.Select(unit => unit.Position.Line));
        }

        [Fact]
        public void Keeps_every_slot_of_a_single_speech() =>
            Assert.Equal(3, Skeleton.Of([Speech("甲.txt", "开场", "任务:抓好落实", "号召")]).Common().Count());

        [Fact]
        public void Has_no_slot_without_speeches() => Assert.Empty(Skeleton.Of([]).Slots);

        [Fact]
        public void Loses_no_unit_and_keeps_each_speech_in_order()
        {
            var moves = Gen.Int[1, 12].Select(index => ((Move)index).Chinese());
            var parts = Gen.Select(moves, Gen.Bool, (move, isSection) => isSection ? $"{move}:关于{move}的工作" : move);
            parts.Array[1, 8].Array[1, 5].Sample(speeches =>
            {
                var skeleton = Skeleton.Of(speeches.Select((speech, index) => Speech($"{index}.txt", speech)));
                for (var i = 0; i < speeches.Length; i++)
                {
                    var lines = skeleton.Slots.SelectMany(slot => slot.Witnesses).Where(unit => unit.Speech == i).Select(unit => unit.Position.Line).ToList();
                    Assert.Equal(lines.Order(), lines);
                    Assert.Equal(lines.Count, lines.Distinct().Count());
                    var headings = speeches[i].Where(part => part.Contains(':')).Count();
                    Assert.Equal(headings, skeleton.Slots.SelectMany(slot => slot.Witnesses).Count(unit => unit.Speech == i && unit.Heading is not null));
                }
            });
        }

        [Fact]
        public void Names_the_orders_of_the_common_moves_with_their_speeches()
        {
            var skeleton = Skeleton.Of(
            [
                Speech("甲.txt", "开场", "成绩:总结成绩", "任务:抓好春耕", "领导:加强领导", "号召"),
                Speech("乙.txt", "开场", "任务:抓好防汛", "成绩:总结成绩", "领导:加强领导"),
                Speech("丙.txt", "开场", "目的", "成绩:总结成绩", "任务:抓好防火", "任务:抓好值守", "领导:加强领导"),
            ]);
            Assert.Equal(
                ["开场成绩任务领导 0,2", "开场任务成绩领导 1"],
                skeleton.Orders.Select(order => $"{string.Concat(order.Moves.Select(move => move.Chinese()))} {string.Join(',', order.Speeches)}"));
        }

        [Fact]
        public void Compares_many_speeches_in_time_that_grows_with_their_number()
        {
            var parts = new[] { "开场", "成绩:总结工作成绩", "任务:抓好防汛抗旱", "任务:抓好春耕生产", "领导:加强组织领导", "号召" };
            var speeches = Enumerable.Range(0, 2000).Select(index => Speech($"{index}.txt", [.. parts.Where((_, part) => (index + part) % 7 != 0)])).ToList();
            var skeleton = Skeleton.Of(speeches);
            Assert.Equal(parts.Length, skeleton.Common().Count());
            Assert.Equal(speeches.Sum(speech => speech.Speeches[0].Moves.Length), skeleton.Slots.Sum(slot => slot.Support));
        }

        [Fact]
        public void Shares_of_a_speech_add_up_to_one()
        {
            var skeleton = Skeleton.Of([Speech("甲.txt", "开场", "任务:抓好落实", "号召")]);
            Assert.Equal(1, skeleton.Slots.Sum(slot => slot.Share), precision: 6);
        }

        /// <summary>One line a unit, <c>move</c> or <c>move:heading</c>.</summary>
        private static Analysis Speech(string name, params string[] parts)
        {
            var source = new SourceText(string.Join('\n', parts.Append("完")), name);
            var headings = ImmutableArray.CreateBuilder<Heading>();
            var moves = ImmutableArray.CreateBuilder<MoveStart>();
            for (var i = 0; i < parts.Length; i++)
            {
                var (label, heading) = parts[i].Split(':') is [var first, var second] ? (first, second) : (parts[i], null);
                Assert.True(MoveNames.TryParse(label, out var move));
                var position = new TextPosition(i + 1, 1);
                moves.Add(new MoveStart(move, position, 1, []));
                if (heading is not null) headings.Add(new Heading(1, "一、", heading, false, position));
            }

            var speech = new Speech(new LineRange(1, parts.Length), null, null, null, null, headings.ToImmutable(), moves.ToImmutable(), [], [], []);
            return new Analysis(source, [speech], [], []);
        }
    }

    public class Phrasing
    {
        [Theory]
        [InlineData("在全市防汛抗旱工作推进会上的讲话", "加强全市防汛抗旱工作的领导", "加强{{单位}}{{活动}}工作的领导")]
        [InlineData("在示例县安全生产专项整治推进会上的讲话", "扎实推进安全生产工作", "扎实推进{{活动}}工作")]
        [InlineData("在示例县文明创建推进会上的讲话", "深入开展文明创建活动", "深入开展{{活动}}")]
        [InlineData(null, "建设美丽XX县", "建设美丽{{单位}}")]
        [InlineData("新年贺词", "加强领导", "加强领导")]
        public void Marks_the_organisation_and_the_campaign(string? title, string heading, string expected)
        {
            var speech = new Speech(new LineRange(1, 1), title, null, null, null, [], [], [], [], []);
            Assert.Equal(expected, HeadingPhrasing.Mask(heading, speech));
        }
    }
}
