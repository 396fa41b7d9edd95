//! Finds strongly connected components by
//! [Tarjan's algorithm](https://en.wikipedia.org/wiki/Tarjan%27s_strongly_connected_components_algorithm).

/// The state of a node during the search.
#[derive(Clone, Copy, Default)]
struct NodeState {
    /// The index in the order of discovery, once the node is discovered.
    index: Option<usize>,
    /// The smallest index that is reachable from the node.
    low: usize,
    on_stack: bool,
}

/// The components of the nodes that are reachable from node 0, where `graph` has the successors of
/// each node. Iterative, since paths may have thousands of nodes.
pub(super) fn sccs(graph: &[&[usize]]) -> Vec<Vec<usize>> {
    let mut seen = vec![NodeState::default(); graph.len()];
    let (mut stack, mut found, mut count) = (Vec::new(), Vec::new(), 0);
    let mut path: Vec<(usize, std::slice::Iter<'_, usize>)> = Vec::new();
    let mut enter = Some(0);
    loop {
        if let Some(node) = enter.take() {
            let Some(state) = seen.get_mut(node) else { return found };
            *state = NodeState { index: Some(count), low: count, on_stack: true };
            count += 1;
            stack.push(node);
            path.push((node, graph.get(node).copied().unwrap_or_default().iter()));
        }
        let Some((node, next)) = path.last_mut() else { return found };
        let node = *node;
        if let Some(inner) = next.next() {
            match seen.get(*inner).copied() {
                Some(NodeState { index: None, .. }) => enter = Some(*inner),
                Some(NodeState { index: Some(index), on_stack: true, .. }) => lower(&mut seen, node, index),
                _ => {}
            }
            continue;
        }
        path.pop();
        let Some(state) = seen.get(node).copied() else { return found };
        if let Some((parent, _)) = path.last() {
            lower(&mut seen, *parent, state.low);
        }
        if state.index == Some(state.low) {
            let from = stack.iter().rposition(|other| *other == node).unwrap_or_default();
            let component = stack.split_off(from);
            for node in &component {
                if let Some(state) = seen.get_mut(*node) {
                    state.on_stack = false;
                }
            }
            found.push(component);
        }
    }
}

fn lower(seen: &mut [NodeState], node: usize, index: usize) {
    if let Some(state) = seen.get_mut(node) {
        state.low = state.low.min(index);
    }
}
