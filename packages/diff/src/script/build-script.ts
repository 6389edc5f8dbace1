import type { PolicyDocument } from "@klubba/model";
import type { Node } from "prosemirror-model";
import type { Alignment } from "../align/align-units.ts";
import { readSpine } from "../align/spine.ts";
import type { Block } from "../blocks/block.ts";
import type { Redlines } from "../lines/redlines.ts";
import type { TablePairs } from "../tables/table-pairs.ts";
import { readInlineEdit } from "./inline-edit.ts";
import type { BlockPairs } from "./match-containers.ts";
import { pairContents } from "./pair-locally.ts";
import { equalJson, readRecordEdit } from "./record-edit.ts";
import type { Markup, NodeEdit, NodeJson, Script, Step } from "./script.ts";

/** How two bodies are paired. */
interface PairedBodies {
  readonly oldRoot: Block;
  readonly newRoot: Block;
  readonly alignment: Alignment;
  readonly containers: BlockPairs;
  readonly tables: TablePairs;
  readonly redlines: Redlines;
}

/** The script that the pairing gives. It is a proposal until it has been applied and compared. */
export function buildScript(
  oldDocument: PolicyDocument,
  newDocument: PolicyDocument,
  bodies: PairedBodies,
  method: Script["method"],
): Script {
  const pairs: BlockPairs = new Map(bodies.containers);
  for (const { oldUnits, newUnits } of bodies.alignment) {
    const [oldUnit, newUnit] = [oldUnits[0]!, newUnits[0]!];
    if (oldUnit.kind !== "row") continue;
    for (const [oldCell, newCell] of bodies.tables.pairCells(oldUnit.block, newUnit.block)) {
      if (oldCell === null || newCell === null) continue;
      pairs.set(oldCell, newCell);
      pairs.set(newCell, oldCell);
      pairContents(oldCell, newCell, pairs);
    }
  }
  return {
    method,
    body: new Builder(pairs, bodies.redlines).edit(bodies.oldRoot, bodies.newRoot) ?? {},
    head: readRecordEdit<string>(oldDocument.head, newDocument.head),
    fields: readRecordEdit(oldDocument.fields, newDocument.fields),
    evidence: readRecordEdit(oldDocument.evidence, newDocument.evidence),
  };
}

class Builder {
  readonly #pairs: BlockPairs;
  readonly #redlines: Redlines;
  readonly #reached = new Map<Block, boolean>();
  readonly #moves = new Map<Block, number>();

  constructor(pairs: BlockPairs, redlines: Redlines) {
    this.#pairs = pairs;
    this.#redlines = redlines;
  }

  /** The edit that makes the new block of the old one, or null where they are equal throughout. */
  edit(oldBlock: Block, newBlock: Block): NodeEdit | null {
    const markup = readMarkup(oldBlock.node, newBlock.node);
    const edit: NodeEdit = markup === null ? {} : { markup };
    if (oldBlock.node.isTextblock) {
      if (oldBlock.node.content.eq(newBlock.node.content)) return markup && edit;
      const text = this.#redlines.readBlocks(oldBlock, newBlock);
      const inline = readInlineEdit(oldBlock.node, newBlock.node, text);
      return { ...edit, inline };
    }
    const children = this.#children(oldBlock, newBlock);
    const unchanged = children.every((step) => "keep" in step);
    return unchanged ? markup && edit : { ...edit, children };
  }

  #children(oldBlock: Block, newBlock: Block): Step[] {
    const steps: Step[] = [];
    const places = new Map(newBlock.children.map((child, index) => [child, index]));
    const fixed = this.#inPlace(oldBlock, places);
    let newAt = 0;
    const arrive = (before: number) => {
      for (; newAt < before; newAt += 1) {
        const child = newBlock.children[newAt]!;
        if (this.#partner(child) === null) steps.push({ insert: jsonOf(child) });
        else steps.push({ put: this.#moveOf(child) });
      }
    };
    for (const oldChild of oldBlock.children) {
      const newChild = this.#partner(oldChild);
      if (newChild === null) steps.push({ delete: jsonOf(oldChild) });
      else if (!fixed.has(oldChild)) {
        const edit = this.edit(oldChild, newChild);
        steps.push({ take: this.#moveOf(newChild), ...(edit === null ? {} : { edit }) });
      } else {
        arrive(places.get(newChild)!);
        newAt += 1;
        const edit = this.edit(oldChild, newChild);
        const last = steps.at(-1);
        if (edit !== null) steps.push({ edit });
        else if (last !== undefined && "keep" in last)
          steps[steps.length - 1] = { keep: last.keep + 1 };
        else steps.push({ keep: 1 });
      }
    }
    arrive(newBlock.children.length);
    return steps;
  }

  /** The old children that keep their order among those that stay under the same parent. */
  #inPlace(oldBlock: Block, places: ReadonlyMap<Block, number>): Set<Block> {
    const staying = oldBlock.children.flatMap((child, index) => {
      const partner = this.#partner(child);
      const place = partner === null ? undefined : places.get(partner);
      return place === undefined
        ? []
        : [{ child, old: index, new: place, weight: child.node.content.size + 1 }];
    });
    const spine = readSpine(staying);
    return new Set(staying.filter((_, index) => spine.has(index)).map(({ child }) => child));
  }

  /** The partner, if a script can reach both: under a parent deleted whole there is nothing to take. */
  #partner(block: Block): Block | null {
    const partner = this.#pairs.get(block);
    return partner !== undefined && this.#isReached(block, partner) ? partner : null;
  }

  #isReached(block: Block, partner: Block): boolean {
    const known = this.#reached.get(block);
    if (known !== undefined) return known;
    // Two blocks that swap who holds whom would ask for each other for ever; such a pair is given up.
    this.#settle(block, partner, false);
    const reached = [block.parent, partner.parent].every((parent) => {
      if (parent === null) return true;
      const other = this.#pairs.get(parent);
      return other !== undefined && this.#isReached(parent, other);
    });
    this.#settle(block, partner, reached);
    return reached;
  }

  #settle(block: Block, partner: Block, reached: boolean): void {
    this.#reached.set(block, reached);
    this.#reached.set(partner, reached);
  }

  #moveOf(newChild: Block): number {
    const known = this.#moves.get(newChild);
    if (known !== undefined) return known;
    const move = this.#moves.size + 1;
    this.#moves.set(newChild, move);
    return move;
  }
}

const jsonOf = (block: Block): NodeJson => block.node.toJSON() as NodeJson;

function hasSameAttributes(oldNode: Node, newNode: Node): boolean {
  for (const name in oldNode.attrs)
    if (!equalJson(oldNode.attrs[name], newNode.attrs[name])) return false;
  return true;
}

function readMarkup(oldNode: Node, newNode: Node): Required<NodeEdit>["markup"] | null {
  const sameType = oldNode.type === newNode.type;
  if (sameType && hasSameAttributes(oldNode, newNode)) return null;
  const names = sameType
    ? Object.keys(oldNode.attrs).filter(
        (name) => !equalJson(oldNode.attrs[name], newNode.attrs[name]),
      )
    : null;
  const of = (node: Node): Markup => ({
    type: node.type.name,
    attributes: Object.fromEntries(
      (names ?? Object.keys(node.attrs)).map((name) => [name, node.attrs[name]]),
    ),
  });
  return { old: of(oldNode), new: of(newNode) };
}
