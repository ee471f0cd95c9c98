using System.Collections.Immutable;
using Drafting.Speeches.Skeletons;
using Drafting.Text.Sources;

namespace Drafting.Speeches.Tests.Skeletons;

public static class SkeletonVariantsTests
{
    public sealed class Of
    {
        private const string Review = "在会上的讲话\n同志们：\n下面，我讲两点意见。\n一、肯定成绩，增强信心\n一年来，工作取得明显成效，完成投资三亿元。\n二、突出重点，抓好各项任务\n要倒排工期，月底前完成清淤。\n谢谢大家！\n";
        private const string Orders = "在会上的讲话\n同志们：\n下面，我讲两点意见。\n一、突出重点，抓好各项任务\n要倒排工期，月底前完成清淤。\n二、加强领导，压实工作责任\n主要负责同志要亲自抓，加强督查，严肃问责。\n谢谢大家！\n";
        private const string Plain = "在会上的讲话\n同志们：\n今天来看望大家，祝大家节日快乐。\n谢谢大家！\n";

        [Fact]
        public void Tells_apart_how_the_parts_follow_each_other() => Assert.Equal(
            ["分部分的讲话 4", "任务→领导 2", "成绩→任务 2", "各类讲话 5"],
            Names([Review, Orders, Review, Orders, Plain]));

        [Fact]
        public void Counts_a_way_that_only_one_speech_has_for_none() => Assert.Equal(["分部分的讲话 3", "成绩→任务 2"], Names([Review, Review, Orders]));

        [Fact]
        public void Knows_one_way_only_where_no_speech_is_in_parts() => Assert.Equal(["各类讲话 2"], Names([Plain, Plain]));

        [Fact]
        public void Knows_how_many_speeches_each_way_has() =>
            Assert.All(Variants([Review, Orders, Review, Orders, Plain]), variant => Assert.Equal(variant.Skeleton.Speeches.Length, variant.Count));

        private static IEnumerable<string> Names(string[] texts) =>
            Variants(texts).Select(variant => $"{variant.Name} {variant.Skeleton.Speeches.Length}");

        private static ImmutableArray<SkeletonVariant> Variants(string[] texts) => SkeletonVariants.Of([.. texts.Select(text => SpeechAnalyzer.Analyze(new SourceText(text)))]);
    }
}
