package coldwall.linalg;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/**
 * The closed classes of a Markov chain, sets of states that reach each other and nothing else: one
 * stationary distribution each. States count from 0. Tarjan's algorithm [Tarjan1972], without
 * recursion; any positive rate counts, however small.
 */
public final class ClosedClasses {
  private final IntFunction<int[]> targets;

  /** The targets of each state, asked once: a caller may look through all states for them. */
  private final int[][] reached;

  private final int[] index;
  private final int[] low;
  private final boolean[] isOpen;
  private final List<Integer> open = new ArrayList<>();
  private final int[] part;
  private final List<List<Integer>> parts = new ArrayList<>();
  private int next;

  private ClosedClasses(IntFunction<int[]> targets, int states) {
    this.targets = targets;
    reached = new int[states][];
    index = new int[states];
    Arrays.fill(index, -1);
    low = new int[states];
    isOpen = new boolean[states];
    part = new int[states];
  }

  /**
   * The closed classes, each in ascending order, the one with the lowest state first.
   *
   * @param targets the states that are reached from a state by one jump
   * @param states how many states there are
   */
  public static List<List<Integer>> of(IntFunction<int[]> targets, int states) {
    ClosedClasses search = new ClosedClasses(targets, states);
    for (int state = 0; state < states; state++) {
      if (search.index[state] < 0) {
        search.explore(state);
      }
    }
    return search.closed();
  }

  private void explore(int start) {
    List<int[]> path = new ArrayList<>();
    enter(start);
    path.add(new int[] {start, 0});
    while (!path.isEmpty()) {
      int[] step = path.getLast();
      int state = step[0];
      if (step[1] < reached[state].length) {
        int target = reached[state][step[1]++];
        if (index[target] < 0) {
          enter(target);
          path.add(new int[] {target, 0});
        } else if (isOpen[target]) {
          low[state] = Math.min(low[state], index[target]);
        }
      } else {
        path.removeLast();
        if (!path.isEmpty()) {
          int parent = path.getLast()[0];
          low[parent] = Math.min(low[parent], low[state]);
        }
        if (low[state] == index[state]) {
          leave(state);
        }
      }
    }
  }

  private void enter(int state) {
    reached[state] = targets.apply(state);
    index[state] = next;
    low[state] = next++;
    isOpen[state] = true;
    open.add(state);
  }

  private void leave(int root) {
    List<Integer> found = new ArrayList<>();
    int state;
    do {
      state = open.removeLast();
      isOpen[state] = false;
      part[state] = parts.size();
      found.add(state);
    } while (state != root);
    parts.add(found);
  }

  private List<List<Integer>> closed() {
    return parts.stream()
        .filter(states ->
            states.stream()
                .allMatch(state ->
                    Arrays.stream(reached[state]).allMatch(target -> part[target] == part[state])))
        .map(states -> states.stream().sorted().toList())
        .sorted((a, b) -> Integer.compare(a.getFirst(), b.getFirst()))
        .toList();
  }
}
