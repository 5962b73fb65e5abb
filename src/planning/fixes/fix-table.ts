import type { Item } from '../../model/item'
import type { FixMaker } from './fix-types'
import { addAirCooler } from './makers/add-air-cooler'
import { addCooler, addFan, addGenerator } from './makers/add-cooler'
import { addSupplyUnit } from './makers/add-supply-unit'
import { connectSecondCord } from './makers/connect-second-cord'
import { connectSecondPath } from './makers/connect-second-path'
import { connectUps } from './makers/connect-ups'
import { coolerSupply, warmerSupply } from './makers/cooler-supply'
import { connectCoolant, feedLoad } from './makers/feed-load'
import { largerItem, largerSurvivor } from './makers/larger-item'
import { moveLoad } from './makers/move-load'
import { moveToFreeSpot } from './makers/move-to-free-spot'
import {
  moveHeatToOtherHall,
  moveToHigherHall,
  moveToOtherHall,
  moveToStrongerFloor,
} from './makers/move-to-other-hall'
import { nameSecondSide } from './makers/name-second-side'
import { moveAside } from './makers/places/move-aside'
import { moveRowApart } from './makers/places/move-row-apart'
import { turnRound } from './makers/places/turn-round'
import { otherProduct } from './makers/products/other-product'
import { removeUnit } from './makers/products/remove-unit'
import { dropSetting } from './makers/records/drop-setting'
import { relabel } from './makers/records/relabel'
import { withdrawWaiver } from './makers/records/withdraw-waiver'
import { balancingValves } from './makers/runs/balancing-valves'
import { largerBreaker, standardBreaker } from './makers/runs/larger-breaker'
import { openLoop } from './makers/runs/open-loop'
import { parallelConductor } from './makers/runs/parallel-conductor'
import { raiseRun } from './makers/runs/raise-run'
import { reconnectCoolant } from './makers/runs/reconnect-coolant'
import { reconnectVoltage } from './makers/runs/reconnect-voltage'
import { refeedPart } from './makers/runs/refeed-part'
import { returnAsSupply } from './makers/runs/return-as-supply'
import { separateSides } from './makers/runs/separate-sides'
import { widerCircuit } from './makers/runs/wider-circuit'
import { widerPipe } from './makers/runs/wider-pipe'

/** Pumps beyond those that the duty takes. */
const sparePumps = ({ liquidCooling }: Item): number | undefined =>
  liquidCooling?.pumps && liquidCooling.pumps.count - liquidCooling.pumps.needed

/** Which remedies to try for which rule, the least intrusive first. */
export const fixTable: Readonly<Record<string, readonly FixMaker[]>> = {
  'power/breaker-size': [standardBreaker],
  'power/busway-size': [moveLoad, largerItem],
  'power/conductor-ampacity': [parallelConductor],
  'power/connection-overload': [largerBreaker],
  'power/continuous-load': [moveLoad, largerItem, addSupplyUnit],
  'power/fault-level': [otherProduct((item) => item.power?.interrupting_kA)],
  'power/generator-load': [largerItem, addGenerator],
  'power/generator-redundancy': [addGenerator],
  'power/generator-step': [otherProduct((item) => item.power?.stepLoad), addGenerator],
  'power/network-loop': [openLoop],
  'power/overload': [moveLoad, largerItem, addSupplyUnit],
  'power/peak-load': [moveLoad, largerItem, addSupplyUnit],
  'power/ramp': [otherProduct((item) => item.power?.ramp_kW_perS), addGenerator],
  'power/rated-altitude': [otherProduct((item) => item.power?.altitudeLimit_m)],
  'power/shared-component': [separateSides],
  'power/single-corded': [nameSecondSide, connectSecondCord],
  'power/transfer-hold-up': [otherProduct((item) => item.power?.transfer_ms, 'less')],
  'power/transformer-derating': [moveLoad, largerItem, otherProduct((item) => item.power?.ambient_C), addSupplyUnit],
  'power/unconnected': [feedLoad],
  'power/ups-autonomy': [otherProduct((item) => item.power?.autonomy_min)],
  'power/voltage': [reconnectVoltage],
  'power/voltage-drop': [parallelConductor],
  'power/voltage-path': [refeedPart, reconnectVoltage],
  'cooling/air-altitude': [largerItem, addCooler],
  'cooling/air-capacity': [largerItem, addCooler],
  'cooling/air-inlet': [moveToOtherHall],
  'cooling/aisle-orientation': [turnRound],
  'cooling/containment': [moveToOtherHall],
  'cooling/continuous-cooling': [connectUps],
  'cooling/coolant-flow': [largerItem, addCooler],
  'cooling/dew-point': [warmerSupply],
  'cooling/facility-rise': [otherProduct((item) => item.liquidCooling?.maxFlow_lpm), addCooler],
  'cooling/flow-at-temperature': [largerItem, addCooler],
  'cooling/flow-balance': [balancingValves, widerCircuit],
  'cooling/freeze-protection': [otherProduct((item) => item.liquidCooling?.glycol)],
  'cooling/glycol-derate': [largerItem, addCooler],
  'cooling/hall-air-density': [moveHeatToOtherHall],
  'cooling/heat-rejection-derate': [largerItem, addCooler],
  'cooling/liquid-capacity': [largerItem, addCooler],
  'cooling/loop-class': [coolerSupply],
  'cooling/loop-pressure': [widerCircuit, largerItem],
  'cooling/minimum-load': [removeUnit],
  'cooling/mixed-loops': [reconnectCoolant],
  'cooling/network-loop': [openLoop],
  'cooling/no-air': [addAirCooler],
  'cooling/once-through-air': [moveToOtherHall],
  'cooling/pipe-velocity': [widerPipe],
  'cooling/pressure-class': [otherProduct((item) => item.liquidCooling?.maxPressure_kPa)],
  'cooling/pump-head': [largerItem],
  'cooling/pump-redundancy': [otherProduct((item) => sparePumps(item))],
  'cooling/residual-air': [addFan],
  'cooling/return-temperature': [coolerSupply],
  'cooling/return-way': [returnAsSupply],
  'cooling/ride-through': [otherProduct((item) => item.liquidCooling?.volume_l)],
  'cooling/supply-minimum': [warmerSupply],
  'cooling/supply-temperature': [coolerSupply],
  'cooling/unserved-liquid': [connectCoolant],
  'cooling/water-class': [coolerSupply],
  'redundancy/cascade': [largerSurvivor, addSupplyUnit],
  'redundancy/cdu-group': [addCooler],
  'redundancy/contingency-overload': [moveLoad, largerItem, addCooler, addSupplyUnit],
  'redundancy/contingency-unserved': [connectSecondPath],
  'redundancy/cooler-without-ups': [connectUps],
  'redundancy/no-maintenance-window': [
    moveLoad,
    largerItem,
    otherProduct((item) => item.power?.continuousFactor),
    addSupplyUnit,
  ],
  'redundancy/sides-share-a-hall': [separateSides],
  'space/aisle-width': [moveRowApart],
  'space/battery-separation': [moveAside, moveToFreeSpot],
  'space/clearance': [moveToFreeSpot],
  'space/delivery-path': [moveToFreeSpot, moveToOtherHall],
  'space/door': [moveToOtherHall],
  'space/door-swing': [moveToFreeSpot],
  'space/egress': [moveToFreeSpot, moveToOtherHall],
  'space/fence': [moveToFreeSpot],
  'space/floor-load': [moveToStrongerFloor],
  'space/generator-clearance': [moveAside, moveToFreeSpot],
  'space/headroom': [moveToHigherHall],
  'space/outdoor-spacing': [moveAside, moveToFreeSpot],
  'space/outside-hall': [moveToFreeSpot],
  'space/overhead-run': [raiseRun, moveToFreeSpot],
  'space/overlap': [moveToFreeSpot],
  'space/pad': [moveToFreeSpot],
  'space/point-load': [moveToOtherHall],
  'space/two-entrances': [moveToFreeSpot],
  'space/wall-clash': [moveToFreeSpot],
  'space/wet-floor-load': [moveToStrongerFloor],
  'space/working-space': [moveToFreeSpot],
  'data/duplicate-label': [relabel],
  'data/lead-time': [otherProduct((item) => item.leadTime_weeks?.base, 'less')],
  'data/unknown-rule-setting': [dropSetting],
  'data/waiver-expired': [withdrawWaiver],
  'data/waiver-unmatched': [withdrawWaiver],
}
