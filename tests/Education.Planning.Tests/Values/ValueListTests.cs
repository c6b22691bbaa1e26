using System.Collections;
using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Education.Planning.Tests.Values;

public class ValueListTests
{
    private static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(300);

    private sealed record Holder(ValueList<int> Numbers);

    [Fact]
    public void List_OfACollectionExpression_HoldsItsElementsInOrder()
    {
        ValueList<string> list = ["b", "a", "b"];

        list.Count.Should().Be(3);
        list.IsEmpty.Should().BeFalse();
        list[0].Should().Be("b");
        list[2].Should().Be("b");
        list.Should().Equal("b", "a", "b");
        list.ToString().Should().Be("[b, a, b]");
    }

    [Fact]
    public void Default_IsTheEmptyList()
    {
        ValueList<int> none = default, empty = [], emptied = Array.Empty<int>().ToValueList();

        none.Should().BeEmpty();
        none.Count.Should().Be(0);
        none.IsEmpty.Should().BeTrue();
        none.AsSpan().IsEmpty.Should().BeTrue();
        none.ToString().Should().Be("[]");
        (none == empty && empty == emptied).Should().BeTrue();
        none.GetHashCode().Should().Be(emptied.GetHashCode());
        none.Plus(7).Should().Equal(7);
    }

    [Fact]
    public void DefaultEnumerator_HasNothing() => default(ValueList<int>.Enumerator).MoveNext().Should().BeFalse();

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    public void Index_OutsideTheList_IsRefused(int index)
    {
        ValueList<string> list = ["a", "b"];

        list.Invoking(l => l[index]).Should().Throw<ArgumentOutOfRangeException>().WithMessage("The list has 2 elements.*").WithParameterName("index");
        default(ValueList<string>).Invoking(l => l[index]).Should().Throw<ArgumentOutOfRangeException>().WithMessage("The list has 0 elements.*");
    }

    [Fact]
    public void Null_AmongTheElements_IsRefused()
    {
        var create = () => ValueList.Create<string>(["a", null!]);
        var convert = () => new[] { "a", null! }.ToValueList();
        var append = () => ValueList.Create<string>(["a"]).Plus(null!);
        var nothing = () => ((string[])null!).ToValueList();

        create.Should().Throw<ArgumentNullException>().WithMessage("A list element is null.*");
        convert.Should().Throw<ArgumentNullException>();
        append.Should().Throw<ArgumentNullException>();
        nothing.Should().Throw<ArgumentNullException>().WithParameterName("items");
    }

    [Fact]
    public void Lists_HeldByRecords_MakeThemEqualByContent()
    {
        new Holder([1, 2]).Should().Be(new Holder([1, 2]));
        new Holder([1, 2]).GetHashCode().Should().Be(new Holder([1, 2]).GetHashCode());
        new Holder([1, 2]).Should().NotBe(new Holder([2, 1]));
        new Holder([1, 2]).ToString().Should().Be("Holder { Numbers = [1, 2] }");
    }

    [Fact]
    public void List_MadeOfAnArray_DoesNotFollowIt()
    {
        int[] array = [1, 2];
        var list = array.ToValueList();

        array[0] = 9;

        list.Should().Equal(1, 2);
    }

    [Fact]
    public void List_ComparedWithOtherThings_IsNotEqual()
    {
        ValueList<int> list = [1];

        list.Equals((object?)null).Should().BeFalse();
        list.Equals((object)new[] { 1 }).Should().BeFalse();
        list.Equals((object)ValueList.Create([1L])).Should().BeFalse();
    }

    [Fact]
    public void List_EnumeratedAsAnySequence_GivesTheSame()
    {
        ValueList<int> list = [3, 1];
        var seen = new List<int>();

        foreach (var item in list)
            seen.Add(item);

        seen.Should().Equal(3, 1);
        ((IEnumerable)list).Cast<int>().Should().Equal(3, 1);
        ((IEnumerable<int>)list).Should().Equal(3, 1);
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void ToString_UnderAnyCulture_IsTheSame(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            ValueList.Create([-1.5m, 1000m]).ToString().Should().Be("[-1.5, 1000]");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Lists_AreEqual_ExactlyWhenTheirElementsAre() => Prop.ForAll<byte[], byte[]>((left, right) =>
    {
        // Few distinct values, so that equal lists do come up.
        var a = left.Select(x => x % 2).ToValueList();
        var b = right.Select(x => x % 2).ToValueList();
        var expected = left.Select(x => x % 2).SequenceEqual(right.Select(x => x % 2));

        (a == b).Should().Be(expected);
        (a != b).Should().Be(!expected);
        a.Equals((object)b).Should().Be(expected);
        if (expected)
            a.GetHashCode().Should().Be(b.GetHashCode());
    }).Check(Thorough);

    [Fact]
    public void Plus_AppendsOneElement_AndLeavesTheListAlone() => Prop.ForAll<int[], int>((items, item) =>
    {
        var list = items.ToValueList();
        list.Plus(item).Should().Equal(items.Append(item));
        list.Should().Equal(items);
    }).Check(Thorough);

    [Fact]
    public void Span_HoldsWhatTheIndexerGives() => Prop.ForAll<int[]>(items =>
    {
        var list = items.ToValueList();
        list.AsSpan().ToArray().Should().Equal(items);
        Enumerable.Range(0, list.Count).Select(i => list[i]).Should().Equal(items);
    }).Check(Thorough);
}
