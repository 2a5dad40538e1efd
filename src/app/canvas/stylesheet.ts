/** What the renderer draws with: our tokens in cytoscape's words. Labels are our own layer (draw-labels). */
import type { StylesheetJson } from 'cytoscape'
import { headScale } from '../../figure/line-head.ts'
import { CHANGED_STRENGTH } from '../../figure/turn-of-line.ts'
import { TURNS } from '../../graph/compare-periods.ts'
import { ENTITY_KINDS, type EntityKind } from '../../model/kinds.ts'
import type { Family } from '../../model/relations.ts'
import { RELATION_FAMILIES } from '../../model/relations.ts'
import type { ScreenStyle } from './read-map-style.ts'

const SHAPES: Record<EntityKind, string> = {
  actor: 'ellipse',
  state: 'round-rectangle',
  organization: 'hexagon',
  meeting: 'diamond',
}

const HEADS: Record<Family, string> = {
  structural: 'vee',
  attendance: 'circle',
  cooperative: 'triangle',
  critical: 'tee',
}

const CASING = 1.5

export function stylesheet(style: ScreenStyle): StylesheetJson {
  const sheet: { selector: string; style: Record<string, unknown> }[] = [
    {
      selector: 'core',
      style: {
        'active-bg-opacity': 0,
        'selection-box-color': style.marker,
        'selection-box-opacity': 0.25,
        'selection-box-border-color': style.ink,
        'selection-box-border-width': 1,
      },
    },
    ...nodes(style),
    ...edges(style),
    { selector: 'node.dimmed', style: { opacity: style.dim.node } },
    { selector: 'edge.dimmed', style: { opacity: style.dim.edge } },
    { selector: 'node.faded', style: { opacity: style.fade.node } },
    { selector: 'edge.faded', style: { opacity: style.fade.edge } },
    ...picked(style),
  ]
  return sheet as unknown as StylesheetJson
}

function nodes(style: ScreenStyle) {
  return [
    {
      selector: 'node',
      style: {
        width: 'data(size)',
        height: 'data(size)',
        'border-width': CASING,
        'border-color': style.canvas,
        'border-position': 'outside',
        'overlay-opacity': 0,
        'z-index': 10,
      },
    },
    ...ENTITY_KINDS.map((kind) => ({
      selector: `node.${kind}`,
      style: { shape: SHAPES[kind], 'background-color': style.kinds[kind] },
    })),
  ]
}

function edges(style: ScreenStyle) {
  const families = RELATION_FAMILIES
  return [
    {
      selector: 'edge',
      style: {
        width: 'data(width)',
        opacity: 'data(strength)',
        'curve-style': 'straight',
        'source-distance-from-node': 3,
        'target-distance-from-node': 3,
        'overlay-opacity': 0,
        'z-index': 1,
      },
    },
    {
      selector: 'edge.bent',
      style: {
        'curve-style': 'unbundled-bezier',
        'control-point-distances': 'data(bend)',
        'control-point-weights': 0.5,
        'edge-distances': 'node-position',
      },
    },
    ...families.map((family, i) => ({
      selector: `edge.${family}`,
      // Stances lie above facts.
      style: {
        'z-index': 1 + i,
        'line-color': style.families[family],
        'target-arrow-color': style.families[family],
      },
    })),
    ...families.map((family) => ({
      selector: `edge.head-${family}`,
      style: { 'target-arrow-shape': HEADS[family], 'arrow-scale': headScale(family) },
    })),
    {
      selector: 'edge.planned',
      style: { 'line-style': 'dashed', 'line-dash-pattern': style.dashes.planned },
    },
    {
      selector: 'edge.undated',
      style: { 'line-style': 'dashed', 'line-dash-pattern': style.dashes.undated, 'line-cap': 'round' },
    },
    ...TURNS.map((turn) => ({
      selector: `edge.turn-${turn}`,
      style: { 'line-color': style.turns[turn], 'target-arrow-color': style.turns[turn] },
    })),
    // What changed stands out from what goes on.
    { selector: 'edge.turn-before, edge.turn-after', style: { opacity: CHANGED_STRENGTH, 'z-index': 8 } },
  ]
}

function picked(style: ScreenStyle) {
  return [
    { selector: 'node.ghost', style: { 'background-opacity': 0, 'border-color': style.outline, opacity: 1 } },
    { selector: 'node.hot', style: { 'z-index': 20 } },
    { selector: 'edge.hot', style: { 'z-index': 9, opacity: 1 } },
    { selector: 'edge.hot[clear]', style: { width: 'data(clear)' } },
    // The measures of marks are data: they keep their size on the screen (useMarks).
    {
      selector: 'edge.lit[bold]',
      style: {
        'z-index': 24,
        width: 'data(bold)',
        'underlay-color': style.marker,
        'underlay-opacity': 0.4,
        'underlay-padding': 'data(halo)',
      },
    },
    {
      selector: 'node.picked[halo]',
      style: {
        'z-index': 30,
        'underlay-color': style.marker,
        'underlay-opacity': 0.5,
        'underlay-padding': 'data(halo)',
        'underlay-shape': 'ellipse',
        'border-width': 'data(ring)',
        'border-color': style.ink,
      },
    },
    {
      selector: 'edge.picked[bold]',
      style: {
        'z-index': 25,
        width: 'data(bold)',
        'underlay-color': style.marker,
        'underlay-opacity': 0.55,
        'underlay-padding': 'data(halo)',
      },
    },
    {
      selector: 'node.cursor[ring]',
      style: { 'z-index': 31, 'border-width': 'data(ring)', 'border-color': style.ink },
    },
  ]
}
