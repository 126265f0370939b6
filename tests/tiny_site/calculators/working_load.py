from kurslex.formula import calculator, count, percent, target


@calculator(
    "working-load",
    inputs={
        "strength": count("12000"),
        "efficiency": percent("65", maximum="100", decimals=0),
        "safety": count("5", minimum="1"),
    },
    outputs={"kept": count(), "load": count()},
    targets={"load": target("2000", solve=("strength", "safety"))},
)
def working_load(strength, efficiency, safety):
    """Return the strength that a knot leaves to a rope, and the load that is then safe."""
    kept = strength * efficiency / 100
    load = kept / safety
    return kept, load
