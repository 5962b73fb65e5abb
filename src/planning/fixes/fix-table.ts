import type { FixMaker } from './fix-types'
import { addAirCooler } from './makers/add-air-cooler'
import { addCooler } from './makers/add-cooler'
import { addSupplyUnit } from './makers/add-supply-unit'
import { connectSecondCord } from './makers/connect-second-cord'
import { connectSecondPath } from './makers/connect-second-path'
import { connectUps } from './makers/connect-ups'
import { coolerSupply } from './makers/cooler-supply'
import { connectCoolant, feedLoad } from './makers/feed-load'
import { largerBreaker, standardBreaker } from './makers/larger-breaker'
import { largerItem } from './makers/larger-item'
import { moveLoad } from './makers/move-load'
import { moveToFreeSpot } from './makers/move-to-free-spot'
import { moveToHigherHall, moveToStrongerFloor } from './makers/move-to-other-hall'
import { nameSecondSide } from './makers/name-second-side'
import { parallelConductor } from './makers/parallel-conductor'
import { reconnectVoltage } from './makers/reconnect-voltage'
import { widerPipe } from './makers/wider-pipe'

/** Which remedies to try for which rule, the least intrusive first. */
export const fixTable: Readonly<Record<string, readonly FixMaker[]>> = {
  'power/breaker-size': [standardBreaker],
  'power/busway-size': [moveLoad, largerItem],
  'power/conductor-ampacity': [parallelConductor],
  'power/connection-overload': [largerBreaker],
  'power/continuous-load': [moveLoad, largerItem, addSupplyUnit],
  'power/overload': [moveLoad, largerItem, addSupplyUnit],
  'power/peak-load': [moveLoad, largerItem, addSupplyUnit],
  'power/single-corded': [nameSecondSide, connectSecondCord],
  'power/unconnected': [feedLoad],
  'power/voltage': [reconnectVoltage],
  'power/voltage-drop': [parallelConductor],
  'cooling/air-capacity': [largerItem, addCooler],
  'cooling/coolant-flow': [largerItem, addCooler],
  'cooling/flow-at-temperature': [largerItem, addCooler],
  'cooling/glycol-derate': [largerItem, addCooler],
  'cooling/heat-rejection-derate': [largerItem, addCooler],
  'cooling/liquid-capacity': [largerItem, addCooler],
  'cooling/no-air': [addAirCooler],
  'cooling/pipe-velocity': [widerPipe],
  'cooling/pump-head': [largerItem],
  'cooling/supply-temperature': [coolerSupply],
  'cooling/unserved-liquid': [connectCoolant],
  'redundancy/cdu-group': [addCooler],
  'redundancy/contingency-overload': [moveLoad, largerItem, addCooler, addSupplyUnit],
  'redundancy/contingency-unserved': [connectSecondPath],
  'redundancy/cooler-without-ups': [connectUps],
  'space/clearance': [moveToFreeSpot],
  'space/door-swing': [moveToFreeSpot],
  'space/floor-load': [moveToStrongerFloor],
  'space/headroom': [moveToHigherHall],
  'space/outside-hall': [moveToFreeSpot],
  'space/overlap': [moveToFreeSpot],
  'space/wall-clash': [moveToFreeSpot],
  'space/wet-floor-load': [moveToStrongerFloor],
  'space/working-space': [moveToFreeSpot],
}
