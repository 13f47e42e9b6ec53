package app.meridian.core.worktime;

import java.util.AbstractSet;
import java.util.BitSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.Set;

/** An immutable set of small numbers, in order. */
final class Positions extends AbstractSet<Integer> {
    private final BitSet bits;

    private Positions(BitSet bits) {
        this.bits = bits;
    }

    static Positions of(BitSet positions) {
        return new Positions((BitSet) positions.clone());
    }

    static Set<Integer> copyOf(Collection<Integer> positions) {
        if (positions instanceof Positions known) return known;
        BitSet bits = new BitSet();
        positions.forEach(bits::set);
        return new Positions(bits);
    }

    @Override
    public boolean contains(Object object) {
        return object instanceof Integer position && position >= 0 && bits.get(position);
    }

    @Override
    public Iterator<Integer> iterator() {
        return bits.stream().iterator();
    }

    @Override
    public int size() {
        return bits.cardinality();
    }
}
