using CsCheck;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Index;

namespace SkillsMatch.Engine.Tests.Index;

public sealed class PlacesLaws
{
    // Places on top of each other, near each other, and anywhere on earth.
    private static readonly Gen<Place> APlace = Gen.Select(
        Gen.OneOf(Gen.Double[51.80, 51.83], Gen.Double[50.7, 53.6], Gen.Double[-90, 90], Gen.OneOf(51.8, 90.0, -90.0)),
        Gen.OneOf(Gen.Double[4.66, 4.70], Gen.Double[3.3, 7.2], Gen.Double[-180, 180], Gen.OneOf(4.7, 180.0, -180.0)),
        (latitude, longitude) => new Place("3311", latitude, longitude));

    private static readonly Gen<TravelMode> Mode = Gen.Enum<TravelMode>();

    [Fact]
    public void The_places_within_a_limit_are_those_that_the_formula_says() => Gen.Select(
        APlace, APlace.Array[0, 40], Mode, Gen.OneOf(Gen.Int[0, 40], Gen.Int[-5, 100_000])).Sample((home, others, mode, minutes) =>
    {
        var (places, limit) = (new Places(), new TravelLimit(mode, minutes));
        var positions = others.Append(home).Select(places.Add).ToList();
        var reached = Bits.For(places.Count);
        places.Within(home, limit, reached);
        Assert.True(Bits.Has(reached, 0));
        foreach (var (place, position) in others.Append(home).Zip(positions))
            Assert.Equal(TravelTime.Minutes(home, place, mode) <= minutes, Bits.Has(reached, position));
    }, iter: 5000);

    [Fact]
    public void A_place_a_hair_within_or_past_the_limit_is_told_apart() => Gen.Select(APlace, APlace, Mode, Gen.Int[-3, 3])
        .Sample((home, other, mode, hairs) =>
        {
            // A place moved until the journey is a whole number of minutes, give or take a few of the smallest steps there are.
            var minutes = (int)TravelTime.Minutes(home, other, mode);
            var (near, far) = (0.0, 1.0);
            for (var turn = 0; turn < 60; turn++)
            {
                var middle = (near + far) / 2;
                (near, far) = TravelTime.Minutes(home, Between(home, other, middle), mode) <= minutes ? (middle, far) : (near, middle);
            }
            var places = new Places();
            var place = Between(home, other, near + hairs * 1e-16);
            var position = places.Add(place);
            var reached = Bits.For(places.Count);
            places.Within(home, new TravelLimit(mode, minutes), reached);
            Assert.Equal(TravelTime.Minutes(home, place, mode) <= minutes, Bits.Has(reached, position));
        });

    [Fact]
    public void A_journey_takes_as_long_there_as_back() => Gen.Select(APlace, APlace, Mode).Sample((one, other, mode) =>
        Assert.Equal(TravelTime.Minutes(one, other, mode), TravelTime.Minutes(other, one, mode)));

    private static Place Between(Place from, Place to, double share) => new(
        "3351", from.Latitude + share * (to.Latitude - from.Latitude), from.Longitude + share * (to.Longitude - from.Longitude));
}
